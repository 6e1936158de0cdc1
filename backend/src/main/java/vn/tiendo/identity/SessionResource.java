package vn.tiendo.identity;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.Page;

/** Sign-in, sign-out, and the sessions of whoever is signed in. */
@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions", description = "Sign-in and sign-out")
public class SessionResource {
    private final SignInService signIn;
    private final SecondFactorService secondFactor;
    private final SessionService sessions;
    private final IdentitySettings settings;
    private final List<OutsideSignIn> outside;

    @Inject
    SessionResource(
            SignInService signIn,
            SecondFactorService secondFactor,
            SessionService sessions,
            IdentitySettings settings,
            @All List<OutsideSignIn> outside) {
        this.signIn = signIn;
        this.secondFactor = secondFactor;
        this.sessions = sessions;
        this.settings = settings;
        this.outside = outside;
    }

    @POST
    @PermitAll
    @Operation(operationId = "signIn", summary = "Sign in with name and password; the session comes as a cookie")
    @APIResponse(
            responseCode = "201",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response signIn(
            @Valid @NotNull SignIn request,
            @Parameter(hidden = true) @CookieParam(SessionCookie.NAME) @Nullable String previous,
            @Context RoutingContext http) {
        var signedIn = signIn.signIn(request, Caller.of(http), SessionToken.ofCookie(previous));
        return Response.created(URI.create("/api/v1/sessions/current"))
                .entity(signedIn.view())
                .cookie(SessionCookie.carrying(signedIn.token(), http.request().isSSL()))
                .build();
    }

    @GET
    @Path("/options")
    @PermitAll
    @Operation(operationId = "getSessionOptions", summary = "How one may sign in here")
    public SessionOptions options() {
        var elsewhere =
                outside.stream().flatMap(place -> place.option().stream()).findFirst();
        return new SessionOptions(elsewhere.orElse(null), settings.isDemo());
    }

    @GET
    @Authenticated
    @Operation(operationId = "listSessions", summary = "The own sessions that have not ended, the newest first")
    public Page<SessionRow> list() {
        return Page.whole(sessions.list());
    }

    @DELETE
    @Authenticated
    @Operation(operationId = "endOtherSessions", summary = "End all own sessions but this one")
    public void endOthers() {
        sessions.endOthers();
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "endSession", summary = "End one of the own sessions")
    public void end(@PathParam("id") UUID id) {
        sessions.end(id);
    }

    /** The first question of every browser: for a stranger no error, which a browser would show as one. */
    @GET
    @Path("/own")
    @PermitAll
    @Operation(operationId = "findSession", summary = "Who is signed in, when anybody is")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "204", description = "Nobody is signed in")
    public @Nullable SessionView own(
            @Parameter(hidden = true) @CookieParam(SessionCookie.NAME) @Nullable String token) {
        return sessions.find(SessionToken.ofCookie(token)).orElse(null);
    }

    @GET
    @Path("/current")
    @Authenticated
    @Operation(operationId = "currentSession", summary = "Who is signed in, and in which position")
    public SessionView current(@Parameter(hidden = true) @CookieParam(SessionCookie.NAME) String token) {
        return sessions.view(new SessionToken(token));
    }

    @DELETE
    @Path("/current")
    @Authenticated
    @Operation(operationId = "signOut", summary = "End the session")
    @APIResponse(responseCode = "204", description = "Signed out")
    @APIResponse(
            responseCode = "200",
            description = "Signed out here; the place where the person signed in still knows them",
            content = @Content(schema = @Schema(implementation = SignedOutView.class)))
    public Response signOut(@Context RoutingContext http) {
        var ended = sessions.signOut();
        var elsewhere = outside.stream()
                .flatMap(place -> place.signOut(ended, http).stream())
                .findFirst();
        return elsewhere
                .map(address -> Response.ok(new SignedOutView(address)))
                .orElseGet(Response::noContent)
                .cookie(SessionCookie.cleared(http.request().isSSL()))
                .build();
    }

    @PUT
    @Path("/current/second-factor")
    @Authenticated
    @Operation(
            operationId = "showSecondFactor",
            summary = "Give the code of the authenticator or a recovery code; the session gets a new cookie")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response showSecondFactor(@Valid @NotNull GiveCode request, @Context RoutingContext http) {
        var signedIn = secondFactor.show(request, Caller.of(http));
        return Response.ok(signedIn.view())
                .cookie(SessionCookie.carrying(signedIn.token(), http.request().isSSL()))
                .build();
    }

    @PUT
    @Path("/current/position")
    @Authenticated
    @Operation(operationId = "switchPosition", summary = "Go on in another own position, or in a delegated one")
    public SessionView switchPosition(
            @Valid @NotNull SwitchPosition request,
            @Parameter(hidden = true) @CookieParam(SessionCookie.NAME) String token) {
        return sessions.switchTo(request, new SessionToken(token));
    }
}
