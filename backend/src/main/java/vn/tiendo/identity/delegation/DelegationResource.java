package vn.tiendo.identity.delegation;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
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

/** Powers that one person lends to another. */
@Path("/api/v1/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delegations", description = "Powers of a position lent to another person for a time")
public class DelegationResource {
    private final DelegationService delegations;

    @Inject
    DelegationResource(DelegationService delegations) {
        this.delegations = delegations;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listDelegations",
            summary = "Delegations, newest first; who does not see the agency gets those given or received")
    public Page<DelegationView> list(@Valid @BeanParam DelegationFilter filter) {
        return delegations.list(filter);
    }

    @POST
    @RolesAllowed({ADMINISTRATOR_ROLE, OFFICE_ROLE, LEADER_ROLE, UNIT_HEAD_ROLE})
    @Operation(
            operationId = "giveDelegation",
            summary = "Lend the powers of an own position, or enter what a document orders (administrator)")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response give(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull GiveDelegation request) {
        var delegation = delegations.give(key, request);
        return Response.created(URI.create("/api/v1/delegations/" + delegation.id()))
                .entity(delegation)
                .build();
    }

    @GET
    @Path("/candidates")
    @RolesAllowed({ADMINISTRATOR_ROLE, OFFICE_ROLE, LEADER_ROLE, UNIT_HEAD_ROLE})
    @Operation(operationId = "listDelegationCandidates", summary = "People of the agency who could be delegates")
    public Page<Candidate> candidates(@Valid @BeanParam CandidateFilter filter) {
        return delegations.candidates(filter);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getDelegation", summary = "One delegation")
    public DelegationView get(@PathParam("id") UUID id) {
        return delegations.get(id);
    }

    @PUT
    @Path("/{id}/revocation")
    @Authenticated
    @Operation(operationId = "revokeDelegation", summary = "Take it back; the delegate loses the powers at once")
    public DelegationView revoke(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RevokeDelegation request) {
        return delegations.revoke(id, Etags.requireVersion(ifMatch), request);
    }
}
