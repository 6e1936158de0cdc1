package vn.tiendo.identity.oidc;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.identity.Caller;
import vn.tiendo.shared.web.ForeignParameters;

/** Sign-in through the provider. Browsers and the provider come here; none of it exists unless one is configured. */
@Path("/api/v1/oidc")
@Tag(name = "Single sign-on")
public class OidcResource {
    private final OidcSignIn signIn;
    private final OidcSignOut signOut;
    private final Sites sites;

    @Inject
    OidcResource(OidcSignIn signIn, OidcSignOut signOut, Sites sites) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.sites = sites;
    }

    @GET
    @Path("/sign-in")
    @PermitAll
    @Operation(operationId = "signInByProvider", summary = "Go to the provider to sign in; a page of ours comes after")
    @APIResponse(responseCode = "303", description = "To the provider")
    public Response signIn(
            @Parameter(description = "Path of the page to go on to") @QueryParam("next") String next,
            @Parameter(hidden = true) @CookieParam(BrowserCookie.NAME) String browser,
            @Context RoutingContext http) {
        var departure =
                signIn.depart(sites.require(http), Target.of(next), BrowserCookie.read(browser), Caller.of(http));
        return Response.seeOther(departure.address())
                .cookie(BrowserCookie.carrying(
                        departure.browser(), http.request().isSSL()))
                .build();
    }

    @GET
    @Path("/callback")
    @PermitAll
    @ForeignParameters
    @Operation(operationId = "returnFromProvider", summary = "The way back from the provider; the session is a cookie")
    @APIResponse(responseCode = "303", description = "To the page wanted, or to the sign-in page with ?loi=<code>")
    public Response callback(
            @BeanParam Return back,
            @Parameter(hidden = true) @CookieParam(BrowserCookie.NAME) String browser,
            @Context RoutingContext http) {
        var arrival = signIn.arrive(sites.require(http), back, BrowserCookie.read(browser), Caller.of(http));
        return Response.seeOther(arrival.address())
                .cookie(arrival.cookies(http.request().isSSL()))
                .build();
    }

    @POST
    @Path("/back-channel-logout")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(operationId = "endSessionsByProvider", summary = "The provider ends sessions that came from it")
    @APIResponse(responseCode = "204", description = "They have ended")
    public void backChannelLogout(@FormParam("logout_token") String token, @Context RoutingContext http) {
        sites.require(http);
        signOut.byProvider(token);
    }
}
