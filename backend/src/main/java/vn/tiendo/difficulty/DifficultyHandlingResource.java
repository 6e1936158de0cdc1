package vn.tiendo.difficulty;

import static vn.tiendo.identity.Role.LEADER_ROLE;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Etags;
import vn.tiendo.shared.web.Page;

/** What the Office and the Director do with a difficulty. */
@Path("/api/v1/difficulties/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Difficulties")
public class DifficultyHandlingResource {
    private final DifficultyHandling handling;

    @Inject
    DifficultyHandlingResource(DifficultyHandling handling) {
        this.handling = handling;
    }

    @PUT
    @Path("/receipt")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "takeUpDifficulty", summary = "The Office has seen it and works on it")
    public DifficultyView takeUp(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return handling.takeUp(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/return")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(operationId = "returnDifficulty", summary = "Ask the unit for details; a leader once it is with them")
    public DifficultyView returnToUnit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReturnDifficulty request) {
        return handling.returnToUnit(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/forwarding")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "forwardDifficulty", summary = "Put it before the Director with the view of the Office")
    public DifficultyView forward(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ForwardDifficulty request) {
        return handling.forward(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/answer")
    @RolesAllowed(LEADER_ROLE)
    @Operation(
            operationId = "answerDifficulty",
            summary = "The answer becomes an instruction on the work of this one and of all merged into it")
    public DifficultyView answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AnswerDifficulty request) {
        return handling.answer(id, Etags.requireVersion(ifMatch), request);
    }

    @GET
    @Path("/likely-duplicates")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(
            operationId = "listLikelyDuplicates",
            summary = "Waiting ones that it could be merged into: the same task first, then similar words; 30 at most")
    public Page<LikelyDuplicate> likelyDuplicates(@PathParam("id") UUID id) {
        return handling.likelyDuplicates(id);
    }

    @PUT
    @Path("/merger")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "mergeDifficulty", summary = "Let another one speak for this one, too; it keeps its story")
    public DifficultyView merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MergeDifficulty request) {
        return handling.merge(id, Etags.requireVersion(ifMatch), request);
    }

    @DELETE
    @Path("/merger")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "splitDifficulty", summary = "Take it out again, until the other one is answered")
    public DifficultyView split(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return handling.split(id, Etags.requireVersion(ifMatch));
    }
}
