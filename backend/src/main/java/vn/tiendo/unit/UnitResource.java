package vn.tiendo.unit;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Page;

/** The organisation of the agency. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Units", description = "The organisation as of a date")
public class UnitResource {
    private final UnitService units;

    @Inject
    UnitResource(UnitService units) {
        this.units = units;
    }

    @GET
    @Path("/units")
    @Operation(operationId = "listUnits", summary = "All units that exist on the date, the agency first")
    public Page<UnitView> list(
            @Parameter(description = "Default: the business date") @QueryParam("asOf") LocalDate asOf) {
        return units.list(asOf);
    }

    @GET
    @Path("/units/{id}")
    @Operation(operationId = "getUnit", summary = "One unit")
    public UnitView get(@PathParam("id") UUID id) {
        return units.get(id);
    }

    @GET
    @Path("/unit-groups")
    @Operation(
            operationId = "listUnitGroups",
            summary = "Phrases that stand for several units, with their members on the date")
    public Page<UnitGroupView> groups(
            @Parameter(description = "Default: the business date") @QueryParam("asOf") LocalDate asOf) {
        return units.groups(asOf);
    }
}
