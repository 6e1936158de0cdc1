package vn.tiendo.identity.oidc;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Etags;

/** Which positions the claims of people who sign in through the provider give them. */
@Path("/api/v1/oidc-role-mappings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Single sign-on", description = "Sign-in through an OpenID Connect provider")
public class OidcRoleMappingResource {
    private final OidcRoleMappingService mappings;

    @Inject
    OidcRoleMappingResource(OidcRoleMappingService mappings) {
        this.mappings = mappings;
    }

    @GET
    @RolesAllowed(ADMINISTRATOR_ROLE)
    @Operation(operationId = "getOidcRoleMappings", summary = "Which claims give which positions")
    public OidcRoleMappings get() {
        return mappings.get();
    }

    @PUT
    @RolesAllowed(ADMINISTRATOR_ROLE)
    @Operation(
            operationId = "replaceOidcRoleMappings",
            summary = "Change which claims give which positions, from the next sign-in of each person on")
    public OidcRoleMappings replace(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReplaceOidcRoleMappings request) {
        return mappings.replace(Etags.requireVersion(ifMatch), request);
    }
}
