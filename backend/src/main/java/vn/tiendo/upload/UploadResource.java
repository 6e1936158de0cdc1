package vn.tiendo.upload;

import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.OFFICER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files in pieces (tus 1.0.0), for those who add evidence. */
@Path(UploadResource.PATH)
@RunOnVirtualThread
@RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
@Tag(
        name = "Uploads",
        description = "Large files in pieces, by tus 1.0.0: every call but OPTIONS carries Tus-Resumable: 1.0.0")
public class UploadResource {
    static final String PATH = "/api/v1/uploads";

    private static final String PIECE = "application/offset+octet-stream";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String METADATA = "Upload-Metadata";
    private static final String EXPIRES = "Upload-Expires";

    private final UploadService uploads;
    private final UploadReceiving receiving;

    @Inject
    UploadResource(UploadService uploads, UploadReceiving receiving) {
        this.uploads = uploads;
        this.receiving = receiving;
    }

    @OPTIONS
    @Operation(operationId = "getUploadOptions", summary = "What the server understands of tus, and the largest file")
    @APIResponse(responseCode = "204", description = "In the headers Tus-Version, Tus-Extension and Tus-Max-Size")
    public Response options() {
        return Response.noContent()
                .header("Tus-Extension", "creation,expiration,termination")
                .header("Tus-Max-Size", Upload.LARGEST_BYTES)
                .build();
    }

    @POST
    @Operation(
            operationId = "beginUpload",
            summary = "Begin to send a file",
            description =
                    "Upload-Length in bytes, at most 100 MB; Upload-Metadata with `filename` in Base64. A person has"
                            + " at most 5 unfinished uploads and 500 MB in all. An upload is kept for 24 hours; `uploadId` of"
                            + " addEvidence is the last part of its address.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            headers = {@Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING))})
    public Response begin(@HeaderParam(LENGTH) Long length, @HeaderParam(METADATA) String metadata) {
        var begun = uploads.begin(length, metadata);
        return answer(Response.status(Response.Status.CREATED), begun)
                .header(HttpHeaders.LOCATION, PATH + "/" + begun.id())
                .build();
    }

    @HEAD
    @Path("/{id}")
    @Operation(operationId = "findUpload", summary = "How far an upload has come: Upload-Offset and Upload-Length")
    @APIResponse(responseCode = "204", description = "In the headers")
    public Response find(@PathParam("id") UUID id) {
        var found = uploads.find(id);
        return answer(Response.noContent(), found)
                .header(LENGTH, found.length())
                .header(METADATA, UploadMetadata.of(found.name()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(PIECE)
    @Operation(
            operationId = "sendUploadPiece",
            summary = "Send the next piece, of any size, from Upload-Offset on",
            description = "409 when the server has come to another place: ask where (findUpload) and go on from there."
                    + " When the line breaks, what has come by then is kept.")
    @RequestBody(content = @Content(mediaType = PIECE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "204", description = "Received; the next piece begins at Upload-Offset")
    public Response send(@PathParam("id") UUID id, @HeaderParam(OFFSET) Long from, InputStream body) {
        return answer(Response.noContent(), receiving.receive(id, from, body)).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "cancelUpload", summary = "Take an upload back; what has come of it goes")
    @APIResponse(responseCode = "204", description = "Gone")
    public void cancel(@PathParam("id") UUID id) {
        uploads.cancel(id);
    }

    private static ResponseBuilder answer(ResponseBuilder answer, UploadState state) {
        return answer.header(OFFSET, state.received()).header(EXPIRES, HttpDate.of(state.expiresAt()));
    }
}
