package vn.tiendo.notification;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the signed-in person wants mails. */
@Path("/api/v1/notification-preferences")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Notifications")
public class PreferenceResource {
    private final PreferenceService preferences;

    @Inject
    PreferenceResource(PreferenceService preferences) {
        this.preferences = preferences;
    }

    @GET
    @Operation(operationId = "getNotificationPreferences", summary = "How mails of each kind come to the person")
    public PreferencesView get() {
        return preferences.view();
    }

    @PUT
    @Operation(operationId = "chooseNotificationPreferences", summary = "Choose digest, single mails or none, per kind")
    public PreferencesView choose(@Valid @NotNull ChoosePreferences request) {
        return preferences.choose(request);
    }
}
