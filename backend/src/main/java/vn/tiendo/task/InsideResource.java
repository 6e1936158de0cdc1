package vn.tiendo.task;

import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.OFFICER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

/** Work inside a unit: who does it, and into what it is divided. */
@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
public class InsideResource {
    private final InsideService inside;

    @Inject
    InsideResource(InsideService inside) {
        this.inside = inside;
    }

    @GET
    @Path("/{id}/officer-candidates")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, EDITOR_ROLE})
    @Operation(operationId = "listOfficerCandidates", summary = "People of the unit to whom the head can hand the work")
    public OfficerCandidates candidates(@PathParam("id") UUID id) {
        return inside.candidates(id);
    }

    @PUT
    @Path("/{id}/officers")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, EDITOR_ROLE})
    @Operation(operationId = "handToOfficers", summary = "The head says who in the unit works on it")
    public AssignmentView handOver(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull HandOver request) {
        return inside.handOver(id, Etags.requireVersion(ifMatch), request);
    }

    @POST
    @Path("/{id}/subtasks")
    @ResponseStatus(201)
    @APIResponseSchema(responseCode = "201", responseDescription = "Added", value = AssignmentView.class)
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, EDITOR_ROLE})
    @Operation(operationId = "addSubtask", summary = "Divide the work inside the unit")
    public AssignmentView addSubtask(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull WriteSubtask request) {
        return inside.addSubtask(id, key, request);
    }

    @PUT
    @Path("/{id}/subtasks/{subtaskId}")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, EDITOR_ROLE})
    @Operation(operationId = "writeSubtask", summary = "Write a subtask anew: what, who and by when")
    public AssignmentView writeSubtask(
            @PathParam("id") UUID id,
            @PathParam("subtaskId") UUID subtaskId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteSubtask request) {
        return inside.writeSubtask(id, subtaskId, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/subtasks/{subtaskId}/completion")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(
            operationId = "tickSubtask",
            summary = "Say that a subtask is done or not; by the head or the officer who does it")
    public AssignmentView tickSubtask(
            @PathParam("id") UUID id,
            @PathParam("subtaskId") UUID subtaskId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull TickSubtask request) {
        return inside.tickSubtask(id, subtaskId, Etags.requireVersion(ifMatch), request);
    }

    @DELETE
    @Path("/{id}/subtasks/{subtaskId}")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, EDITOR_ROLE})
    @Operation(operationId = "removeSubtask", summary = "Take a subtask away; the story keeps it")
    public AssignmentView removeSubtask(
            @PathParam("id") UUID id, @PathParam("subtaskId") UUID subtaskId, @HeaderParam("If-Match") String ifMatch) {
        return inside.removeSubtask(id, subtaskId, Etags.requireVersion(ifMatch));
    }
}
