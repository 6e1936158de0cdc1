package vn.tiendo.identity;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Etags;

/** The positions of an account; they bear the version of the account. */
@Path("/api/v1/accounts/{id}/positions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ADMINISTRATOR_ROLE)
@Tag(name = "Accounts")
public class AccountPositionResource {
    private final PositionAdministration positions;

    @Inject
    AccountPositionResource(PositionAdministration positions) {
        this.positions = positions;
    }

    @POST
    @Operation(operationId = "givePosition", summary = "Give a person a position; several at once are usual")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response give(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull GivePosition request) {
        return Response.created(URI.create("/api/v1/accounts/" + id))
                .entity(positions.give(id, key, request))
                .build();
    }

    @PATCH
    @Path("/{positionId}")
    @Operation(operationId = "correctPosition", summary = "Correct a position, or end it by its last day")
    public AccountView correct(
            @PathParam("id") UUID id,
            @PathParam("positionId") UUID positionId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CorrectPosition request) {
        return positions.correct(id, positionId, Etags.requireVersion(ifMatch), request);
    }
}
