package vn.tiendo.task;

import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.tiendo.shared.web.Etags;

/** Assignments: what a unit does and what the Office decides on it. */
@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments", description = "One unit's share of a task")
public class AssignmentResource {
    private final AssignmentService assignments;

    @Inject
    AssignmentResource(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getAssignment", summary = "One assignment with its products, evidence and story")
    public AssignmentView get(@PathParam("id") UUID id) {
        return assignments.get(id);
    }

    @POST
    @Path("/{id}/progress")
    @ResponseStatus(201)
    @APIResponseSchema(responseCode = "201", responseDescription = "Recorded", value = AssignmentView.class)
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(operationId = "reportProgress", summary = "Say how far the unit is")
    public AssignmentView reportProgress(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReportProgress request) {
        return assignments.reportProgress(id, key, request);
    }

    @PUT
    @Path("/{id}/submission")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, EDITOR_ROLE})
    @Operation(operationId = "submitAssignment", summary = "The unit says it is done; the Office decides")
    public AssignmentView submit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Submit request) {
        return assignments.submit(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/confirmation")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(
            operationId = "confirmAssignment",
            summary = "Accept the result; a leader does so where the Office itself leads")
    public AssignmentView confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Confirm request) {
        return assignments.confirm(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/return")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(operationId = "returnAssignment", summary = "Send the result back with a reason")
    public AssignmentView returnForRework(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReturnForRework request) {
        return assignments.returnForRework(id, Etags.requireVersion(ifMatch), request);
    }
}
