package vn.tiendo.identity;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sign-in and sign-out. */
@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions", description = "Sign-in and sign-out")
public class SessionResource {
    private final SessionService sessions;
    private final CurrentActor current;

    @Inject
    SessionResource(SessionService sessions, CurrentActor current) {
        this.sessions = sessions;
        this.current = current;
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
            @Parameter(hidden = true) @HeaderParam("User-Agent") String userAgent,
            @Context RoutingContext http) {
        var signedIn = sessions.signIn(request, http.request().remoteAddress().hostAddress(), userAgent);
        return Response.created(URI.create("/api/v1/sessions/current"))
                .entity(signedIn.view())
                .cookie(SessionCookie.carrying(signedIn.token(), http.request().isSSL()))
                .build();
    }

    @GET
    @Path("/current")
    @Authenticated
    @Operation(operationId = "currentSession", summary = "Who is signed in, and in which position")
    public SessionView current(@Parameter(hidden = true) @CookieParam(SessionCookie.NAME) String token) {
        return sessions.find(new SessionToken(token)).map(OpenSession::view).orElseThrow(current::nobody);
    }

    @DELETE
    @Path("/current")
    @Authenticated
    @Operation(operationId = "signOut", summary = "End the session")
    public Response signOut(
            @Parameter(hidden = true) @CookieParam(SessionCookie.NAME) String token, @Context RoutingContext http) {
        sessions.signOut(new SessionToken(token));
        return Response.noContent()
                .cookie(SessionCookie.cleared(http.request().isSSL()))
                .build();
    }
}
