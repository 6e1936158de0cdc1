package vn.tiendo.plan;

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

/** How the own agency reads the words of a deadline. */
@Path("/api/v1/deadline-settings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ADMINISTRATOR_ROLE)
@Tag(name = "Plans")
public class DeadlineSettingsResource {
    private final DeadlineSettings settings;

    @Inject
    DeadlineSettingsResource(DeadlineSettings settings) {
        this.settings = settings;
    }

    @GET
    @Operation(operationId = "getDeadlineSettings", summary = "Whether \"trước ngày X\" counts X itself as on time")
    public DeadlineSettingsView get() {
        return settings.view();
    }

    @PATCH
    @Operation(operationId = "changeDeadlineSettings", summary = "Change how the words of a deadline are read")
    public DeadlineSettingsView change(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeDeadlineSettings request) {
        return settings.change(Etags.requireVersion(ifMatch), request);
    }
}
