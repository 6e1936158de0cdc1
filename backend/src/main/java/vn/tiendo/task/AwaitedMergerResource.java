package vn.tiendo.task;

import static vn.tiendo.identity.Role.OFFICE_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Etags;
import vn.tiendo.shared.web.Page;

/** Events that plans word differently and that are one: "sau khi Chính phủ ban hành Nghị định", "khi có Nghị định của Chính phủ". */
@Path("/api/v1/awaited-events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OFFICE_ROLE)
@Tag(name = "Awaited events")
public class AwaitedMergerResource {
    private final AwaitedMerging merging;
    private final LikelyPairs pairs;

    @Inject
    AwaitedMergerResource(AwaitedMerging merging, LikelyPairs pairs) {
        this.merging = merging;
        this.pairs = pairs;
    }

    @GET
    @Path("/likely-same")
    @Operation(
            operationId = "listLikelySameEvents",
            summary = "What this one can be merged with, in similar words first; 100 at most of the 400 newest")
    public Page<LikelyPair> likelySame(@PathParam("id") UUID id) {
        return Page.whole(pairs.with(id));
    }

    @GET
    @Path("/merger")
    @Operation(
            operationId = "previewMerger",
            summary = "What would hang on the other one, and which days it would get; nothing is saved")
    public MergerPreview preview(
            @PathParam("id") UUID id,
            @QueryParam("mainId")
                    @NotNull(message = "Hãy chọn sự kiện để gộp vào.")
                    @Parameter(description = "The one that would stay")
                    UUID mainId) {
        return merging.preview(id, mainId);
    }

    @PUT
    @Path("/merger")
    @Operation(
            operationId = "mergeAwaitedEvent",
            summary =
                    "Another one is the same in other words: it speaks for this one; where one has happened, the other's work is dated")
    public AwaitedEventView merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MergeAwaitedEvent request) {
        return merging.merge(id, Etags.requireVersion(ifMatch), request);
    }

    @DELETE
    @Path("/merger")
    @Operation(
            operationId = "partAwaitedEvent",
            summary =
                    "Take it out again; work with a date of the other one waits again, unless something of it is settled")
    public AwaitedEventView part(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return merging.part(id, Etags.requireVersion(ifMatch));
    }
}
