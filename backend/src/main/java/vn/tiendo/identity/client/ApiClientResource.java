package vn.tiendo.identity.client;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;

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
import vn.tiendo.shared.web.PageQuery;

/** Other systems that may call, and their tokens. */
@Path("/api/v1/api-clients")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ADMINISTRATOR_ROLE)
@Tag(name = "API clients", description = "Other systems that may call, and their tokens")
public class ApiClientResource {
    private final ApiClientService clients;

    @Inject
    ApiClientResource(ApiClientService clients) {
        this.clients = clients;
    }

    @GET
    @Operation(operationId = "listApiClients", summary = "Systems that may call, newest first")
    public Page<ApiClientRow> list(@Valid @BeanParam PageQuery page) {
        return clients.list(page);
    }

    @POST
    @Operation(operationId = "registerApiClient", summary = "Let another system call, through an account of its own")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    public Response register(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull RegisterApiClient request) {
        var client = clients.register(key, request);
        return Response.created(URI.create("/api/v1/api-clients/" + client.id()))
                .entity(client)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getApiClient", summary = "One system with its tokens")
    public ApiClientView get(@PathParam("id") UUID id) {
        return clients.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "changeApiClient", summary = "Change what a system is limited to, or stop it for a while")
    public ApiClientView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ChangeApiClient request) {
        return clients.change(id, Etags.requireVersion(ifMatch), request);
    }

    @POST
    @Path("/{id}/tokens")
    @Operation(
            operationId = "issueApiToken",
            summary = "A further token; the secret is in this answer and nowhere else")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = IssuedApiToken.class)))
    public Response issueToken(@PathParam("id") UUID id, @Valid @NotNull IssueApiToken request) {
        return Response.status(Response.Status.CREATED)
                .entity(clients.issueToken(id, request))
                .build();
    }

    @DELETE
    @Path("/{id}/tokens/{tokenId}")
    @Operation(operationId = "revokeApiToken", summary = "Take a token back at once; the second time does nothing")
    public void revokeToken(@PathParam("id") UUID id, @PathParam("tokenId") UUID tokenId) {
        clients.revokeToken(id, tokenId);
    }
}
