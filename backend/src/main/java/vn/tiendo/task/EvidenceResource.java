package vn.tiendo.task;

import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.OFFICER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.tiendo.document.storage.FileDownload;

/** What proves the products of an assignment. */
@Path("/api/v1/assignments/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Assignments")
public class EvidenceResource {
    private final EvidenceService evidence;

    @Inject
    EvidenceResource(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(responseCode = "201", responseDescription = "Recorded", value = AssignmentView.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(
            operationId = "addEvidence",
            summary = "Attach a document symbol, a URL or a finished upload (JSON), or a file (multipart)")
    public AssignmentView add(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @Valid @NotNull AddEvidence request) {
        return evidence.add(id, key, request);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(responseCode = "201", responseDescription = "Recorded", value = AssignmentView.class)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(operationId = "addEvidenceFile", summary = "Attach a file; its SHA-256 is kept")
    public AssignmentView addFile(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @Valid @BeanParam EvidenceForm form) {
        return evidence.addFile(id, key, form);
    }

    @DELETE
    @Path("/{evidenceId}")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(operationId = "removeEvidence", summary = "Take evidence back while the work is open")
    public AssignmentView remove(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        return evidence.remove(id, evidenceId);
    }

    @GET
    @Path("/{evidenceId}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Authenticated
    @Operation(operationId = "downloadEvidence", summary = "The file, as attachment")
    public Response download(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        var found = evidence.download(id, evidenceId);
        return Response.ok(found.content(), found.file().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, found.file().sizeBytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileDownload.attachment(found.file().name()))
                .build();
    }
}
