package vn.tiendo.task;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;

import io.quarkus.security.Authenticated;
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

/** By how many days the own agency follows its work up. */
@Path("/api/v1/follow-up-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
public class FollowUpSettingsResource {
    private final FollowUpSettings settings;

    @Inject
    FollowUpSettingsResource(FollowUpSettings settings) {
        this.settings = settings;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getFollowUpSettings",
            summary =
                    "When work counts as due soon and as idle, and how early the turns of recurring tasks are assigned")
    public FollowUpSettingsView get() {
        return settings.view();
    }

    @PATCH
    @RolesAllowed(ADMINISTRATOR_ROLE)
    @Operation(
            operationId = "changeFollowUpSettings",
            summary = "Change how work is followed up; lists, figures and labels follow within seconds")
    public FollowUpSettingsView change(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeFollowUpSettings request) {
        return settings.change(Etags.requireVersion(ifMatch), request);
    }
}
