package vn.tiendo.identity;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Etags;

/** The rules of signing in of the own agency. */
@Path("/api/v1/identity-settings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ADMINISTRATOR_ROLE)
@Tag(name = "Accounts", description = "Accounts, positions and the rules of signing in")
public class IdentitySettingsResource {
    private final IdentitySettings settings;

    @Inject
    IdentitySettingsResource(IdentitySettings settings) {
        this.settings = settings;
    }

    @GET
    @Operation(
            operationId = "getIdentitySettings",
            summary = "How long sessions and accounts live, who shows a second factor")
    public IdentitySettingsView get() {
        return settings.view();
    }

    @PATCH
    @Operation(operationId = "changeIdentitySettings", summary = "Change the rules of signing in")
    public IdentitySettingsView change(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeIdentitySettings request) {
        return settings.change(Etags.requireVersion(ifMatch), request);
    }
}
