package vn.tiendo.task;

import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Etags;

/** Taking work in hand, giving it out of hand and stopping its clock. */
@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
public class HoldingResource {
    private final HoldingService holdings;

    @Inject
    HoldingResource(HoldingService holdings) {
        this.holdings = holdings;
    }

    @PUT
    @Path("/{id}/receipt")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(operationId = "receiveAssignment", summary = "The unit says that it has the work; a time, not a state")
    public AssignmentView receive(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return holdings.receive(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/{id}/declination")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, EDITOR_ROLE})
    @Operation(
            operationId = "declineAssignment",
            summary = "Not within the competence of the unit; the Office gives it to another one or ends it")
    public AssignmentView decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Decline request) {
        return holdings.decline(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/suspension")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(operationId = "suspendAssignment", summary = "From today the clock stands still")
    public AssignmentView suspend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Suspend request) {
        return holdings.suspend(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/resumption")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(
            operationId = "resumeAssignment",
            summary = "Work goes on; the last day moves by the days suspended or stays, the original one always stays")
    public AssignmentView resume(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Resume request) {
        return holdings.resume(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(operationId = "withdrawAssignment", summary = "End the work with a reason; it counts no more")
    public AssignmentView withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Withdraw request) {
        return holdings.withdraw(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/reassignment")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(
            operationId = "reassignAssignment",
            summary = "Another unit goes on with the same deadlines; answers with the assignment of that unit")
    public AssignmentView reassign(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Reassign request) {
        return holdings.reassign(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/due-date")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(
            operationId = "setCoordinatorDueDate",
            summary = "Give a coordinator a last day of its own; the leads and the original deadline stay as they are")
    public AssignmentView setDue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SetDueDate request) {
        return holdings.setDue(id, Etags.requireVersion(ifMatch), request);
    }
}
