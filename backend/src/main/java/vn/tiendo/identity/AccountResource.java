package vn.tiendo.identity;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.tiendo.shared.web.Page;

/** The accounts of the agency, for its administrators. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ADMINISTRATOR_ROLE)
@RunOnVirtualThread
@Tag(name = "Accounts", description = "Accounts and positions of the agency, kept by its administrators")
public class AccountResource {
    private final AccountAdministration accounts;
    private final LostCredentials credentials;
    private final AccountClosing closing;

    @Inject
    AccountResource(AccountAdministration accounts, LostCredentials credentials, AccountClosing closing) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.closing = closing;
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "Accounts of the agency by name")
    public Page<AccountRow> list(@Valid @BeanParam AccountFilter filter) {
        return accounts.list(filter);
    }

    @POST
    @Operation(
            operationId = "openAccount",
            summary = "Open an account with its first position; it gets its password by a call of its own")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response open(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull OpenAccount request) {
        var account = accounts.open(key, request);
        return Response.created(URI.create("/api/v1/accounts/" + account.id()))
                .entity(account)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAccount", summary = "One account with all its positions")
    public AccountView get(@PathParam("id") UUID id) {
        return accounts.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "correctAccount", summary = "Correct name or user name")
    public AccountView correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CorrectAccount request) {
        return accounts.correct(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/password")
    @Operation(
            operationId = "resetPassword",
            summary = "Make a one-time password, shown only here; all sessions of the account end")
    public OneTimePassword resetPassword(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return credentials.resetPassword(id, Etags.requireVersion(ifMatch));
    }

    @DELETE
    @Path("/{id}/second-factor")
    @Operation(
            operationId = "removeSecondFactorOf",
            summary = "Remove a lost authenticator; all sessions end and the password must be changed")
    public AccountView removeSecondFactor(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return credentials.removeSecondFactor(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/{id}/disablement")
    @Operation(operationId = "disableAccount", summary = "Let nobody sign in with it; its sessions end at once")
    public AccountView disable(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return closing.disable(id, Etags.requireVersion(ifMatch));
    }

    @DELETE
    @Path("/{id}/disablement")
    @Operation(operationId = "enableAccount", summary = "Let it be used again")
    public AccountView enable(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return closing.enable(id, Etags.requireVersion(ifMatch));
    }

    @DELETE
    @Path("/{id}/personal-data")
    @Operation(
            operationId = "erasePersonalData",
            summary = "Replace name and user name by a pseudonym for good; what was done stays in the trail")
    public AccountView erasePersonalData(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return closing.erasePersonalData(id, Etags.requireVersion(ifMatch));
    }
}
