package vn.tiendo.identity;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The account of whoever is signed in. */
@Path("/api/v1/account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "My account", description = "The account of whoever is signed in")
public class OwnAccountResource {
    private final OwnAccountService account;
    private final SecondFactorEnrolment enrolment;

    @Inject
    OwnAccountResource(OwnAccountService account, SecondFactorEnrolment enrolment) {
        this.account = account;
        this.enrolment = enrolment;
    }

    @GET
    @Operation(operationId = "getOwnAccount", summary = "The account of whoever is signed in")
    public OwnAccountView get() {
        return account.view();
    }

    @PUT
    @Path("/password")
    @Operation(operationId = "changePassword", summary = "Change the own password; all other sessions end")
    public void changePassword(@Valid @NotNull ChangePassword request, @Context RoutingContext http) {
        account.changePassword(request, Caller.of(http));
    }

    @PUT
    @Path("/email")
    @Operation(operationId = "changeOwnEmail", summary = "Say where the own mails go; empty for nowhere")
    public OwnAccountView changeEmail(@Valid @NotNull ChangeEmail request) {
        return account.changeEmail(request);
    }

    @POST
    @Path("/second-factor")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "beginSecondFactor", summary = "Make a secret for an authenticator; shown once")
    public NewSecondFactor beginSecondFactor() {
        return enrolment.begin();
    }

    @PUT
    @Path("/second-factor")
    @Operation(
            operationId = "confirmSecondFactor",
            summary = "Show that the authenticator works; needs the password; answers the recovery codes, shown once")
    public RecoveryCodes confirmSecondFactor(
            @Valid @NotNull ConfirmSecondFactor request, @Context RoutingContext http) {
        return enrolment.confirm(request, Caller.of(http));
    }

    @DELETE
    @Path("/second-factor")
    @Operation(operationId = "removeSecondFactor", summary = "Go on without a second factor; needs the password")
    public void removeSecondFactor(@Valid @NotNull GivePassword request, @Context RoutingContext http) {
        enrolment.remove(request, Caller.of(http));
    }
}
