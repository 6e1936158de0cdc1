package vn.tiendo.urging;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Page;

/** Whom the Office should call. */
@Path("/api/v1/urging-units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ADMINISTRATOR_ROLE, OFFICE_ROLE, LEADER_ROLE})
@Tag(name = "Urging")
public class UnitToUrgeResource {
    private final CallListService calls;

    @Inject
    UnitToUrgeResource(CallListService calls) {
        this.calls = calls;
    }

    @GET
    @Operation(operationId = "listUnitsToUrge", summary = "Units with late and due work, the worst first")
    public Page<UnitToUrge> list() {
        return calls.all();
    }

    @GET
    @Path("/{unitId}")
    @Operation(operationId = "getUnitToUrge", summary = "One unit, who answers for it, and its late and due work")
    public UnitToUrgeView get(@PathParam("unitId") UUID unitId) {
        return calls.one(unitId);
    }
}
