package vn.tiendo.report.history;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How units sent in the last rounds. */
@Path("/api/v1/report-rounds/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reports")
public class RoundHistoryResource {
    private final RoundHistoryService history;

    @Inject
    RoundHistoryResource(RoundHistoryService history) {
        this.history = history;
    }

    @GET
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Operation(
            operationId = "getRoundHistory",
            summary =
                    "Who sent, was late or did not send in this round and those before it: of its regime, or on the same plan when no regime asks")
    public RoundHistoryView get(@PathParam("id") UUID id, @Valid @BeanParam HistoryQuery query) {
        return history.of(id, query);
    }
}
