package vn.tiendo.unit;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import vn.tiendo.identity.Role;
import vn.tiendo.shared.web.Etags;
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

    @PUT
    @Path("/units/{id}/linked-agency")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATOR_ROLE)
    @Operation(
            operationId = "linkUnit",
            summary = "Say which agency of this installation an outside body is; it sees what it is given from then on")
    public UnitView link(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull LinkUnit request) {
        return units.link(id, Etags.requireVersion(ifMatch), request.agencyId());
    }

    @DELETE
    @Path("/units/{id}/linked-agency")
    @RolesAllowed(Role.ADMINISTRATOR_ROLE)
    @Operation(operationId = "unlinkUnit", summary = "Share nothing more with that agency")
    public UnitView unlink(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return units.unlink(id, Etags.requireVersion(ifMatch));
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
