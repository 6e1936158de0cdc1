package vn.tiendo.task;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.document.preview.PreviewView;

/** Files of evidence as pictures of their pages. */
@Path("/api/v1/assignments/{id}/evidence/{evidenceId}/preview")
@RunOnVirtualThread
@Tag(name = "Assignments")
public class EvidencePreviewResource {
    private static final String PNG = "image/png";
    private static final String WIDTHS = "Bề rộng của bản xem trước từ 200 đến 1600 điểm ảnh.";

    private final EvidencePreviews previews;

    @Inject
    EvidencePreviewResource(EvidencePreviews previews) {
        this.previews = previews;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getEvidencePreview",
            summary = "What can be shown of a PDF or a picture; 404 for other files and those of more than 50 MB")
    public PreviewView describe(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        return previews.describe(id, evidenceId);
    }

    /** The browser asks each time whether it is still the same, so that nobody sees what they may not read any more. */
    @GET
    @Path("/{page}")
    @Authenticated
    @Produces(PNG)
    @Operation(
            operationId = "getEvidencePreviewPage",
            summary = "One page as a picture, at most so many pixels wide",
            description = "422 when the file is damaged or the page too heavy to be drawn.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response page(
            @PathParam("id") UUID id,
            @PathParam("evidenceId") UUID evidenceId,
            @PathParam("page") int page,
            @QueryParam("width")
                    @DefaultValue("800")
                    @Min(value = 200, message = WIDTHS)
                    @Max(value = 1600, message = WIDTHS)
                    int width,
            @Context Request request) {
        var file = previews.find(id, evidenceId);
        var tag = new EntityTag("%s-%d-%d".formatted(file.sha256(), page, width));
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(previews.draw(file, page, width), PNG))
                .tag(tag)
                .cacheControl(CacheControl.valueOf("private, no-cache"))
                .build();
    }
}
