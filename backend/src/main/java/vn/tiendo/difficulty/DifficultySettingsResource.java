package vn.tiendo.difficulty;

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

/** How long the steps of a difficulty may take in the own agency. */
@Path("/api/v1/difficulty-settings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ADMINISTRATOR_ROLE)
@Tag(name = "Difficulties")
public class DifficultySettingsResource {
    private final DifficultySettings settings;

    @Inject
    DifficultySettingsResource(DifficultySettings settings) {
        this.settings = settings;
    }

    @GET
    @Operation(operationId = "getDifficultySettings", summary = "Working days that the Office and the Director have")
    public DifficultySettingsView get() {
        return settings.view();
    }

    @PATCH
    @Operation(
            operationId = "changeDifficultySettings",
            summary = "Change the time limits; what is under way keeps its last day")
    public DifficultySettingsView change(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeDifficultySettings request) {
        return settings.change(Etags.requireVersion(ifMatch), request);
    }
}
