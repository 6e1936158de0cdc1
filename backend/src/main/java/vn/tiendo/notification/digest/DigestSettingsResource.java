package vn.tiendo.notification.digest;

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

/** When the own agency gets its digest. */
@Path("/api/v1/notification-settings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ADMINISTRATOR_ROLE)
@Tag(name = "Notifications")
public class DigestSettingsResource {
    private final DigestSettings settings;

    @Inject
    DigestSettingsResource(DigestSettings settings) {
        this.settings = settings;
    }

    @GET
    @Operation(operationId = "getNotificationSettings", summary = "When the digest comes, and whether mails go out")
    public DigestSettingsView get() {
        return settings.view();
    }

    @PATCH
    @Operation(operationId = "changeNotificationSettings", summary = "Change when the digest comes")
    public DigestSettingsView change(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeDigestSettings request) {
        return settings.change(Etags.requireVersion(ifMatch), request);
    }
}
