package vn.tiendo.task;

import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Etags;

/** Many moves at once, and taking one back. */
@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Assignments")
public class BulkResource {
    private final BulkService bulk;
    private final UndoService undoing;

    @Inject
    BulkResource(BulkService bulk, UndoService undoing) {
        this.bulk = bulk;
        this.undoing = undoing;
    }

    @POST
    @Path("/moves")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(
            operationId = "moveManyAssignments",
            summary = "One move with up to 500 assignments, a transaction and a result for each")
    public BulkResult move(@Valid @NotNull MoveMany request) {
        return bulk.move(request);
    }

    @PUT
    @Path("/{id}/undo")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(
            operationId = "undoAssignmentMove",
            summary = "Take back what one has done within the last ten seconds, while nothing else has happened")
    public AssignmentView undo(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return undoing.undo(id, Etags.requireVersion(ifMatch));
    }
}
