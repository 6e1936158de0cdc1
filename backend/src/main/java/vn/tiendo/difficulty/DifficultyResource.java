package vn.tiendo.difficulty;

import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.OFFICER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import vn.tiendo.shared.web.Page;

/** Difficulties, and what a unit does with them. */
@Path("/api/v1/difficulties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Difficulties", description = "What keeps a unit from its work: raised by it, answered by the Director")
public class DifficultyResource {
    private final DifficultyService difficulties;

    @Inject
    DifficultyResource(DifficultyService difficulties) {
        this.difficulties = difficulties;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listDifficulties", summary = "What units raised and how it was answered, newest first")
    public Page<DifficultyRow> list(@Valid @BeanParam DifficultyFilter filter) {
        return difficulties.list(filter);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(responseCode = "201", responseDescription = "Drafted", value = DifficultyView.class)
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(
            operationId = "raiseDifficulty",
            summary = "Write down what keeps the own unit from its work; a draft until the head sends it")
    public DifficultyView raise(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull RaiseDifficulty request) {
        return difficulties.raise(key, request);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getDifficulty", summary = "One difficulty with its work, its answer and its story")
    public DifficultyView get(@PathParam("id") UUID id) {
        return difficulties.view(id);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(operationId = "correctDifficulty", summary = "Change a draft or what was returned")
    public DifficultyView correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CorrectDifficulty request) {
        return difficulties.correct(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/submission")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, EDITOR_ROLE})
    @Operation(operationId = "sendDifficulty", summary = "The head sends it to the Office, whose time limit begins")
    public DifficultyView send(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return difficulties.send(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(operationId = "withdrawDifficulty", summary = "The unit takes it back before it is with the Director")
    public DifficultyView withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WithdrawDifficulty request) {
        return difficulties.withdraw(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/closure")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, EDITOR_ROLE})
    @Operation(operationId = "closeDifficulty", summary = "The unit accepts the answer, or the Office finds it settled")
    public DifficultyView close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CloseDifficulty request) {
        return difficulties.close(id, Etags.requireVersion(ifMatch), request);
    }
}
