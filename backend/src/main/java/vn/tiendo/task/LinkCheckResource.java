package vn.tiendo.task;

import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.OFFICER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whether an address that was given as evidence can be reached. */
@Path("/api/v1/assignments/{id}/evidence/{evidenceId}/link-check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
public class LinkCheckResource {
    private final LinkCheckService checks;

    @Inject
    LinkCheckResource(LinkCheckService checks) {
        this.checks = checks;
    }

    @POST
    @ResponseStatus(202)
    @APIResponseSchema(
            responseCode = "202",
            responseDescription = "The address waits for its visit",
            value = AssignmentView.class)
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(
            operationId = "checkEvidenceLink",
            summary = "Visit the address again soon; the outcome comes with a change of the assignment")
    public AssignmentView check(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        return checks.askAgain(id, evidenceId);
    }
}
