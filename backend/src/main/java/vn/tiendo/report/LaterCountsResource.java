package vn.tiendo.report;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Page;

/** How much was recorded after the cut-off, unit by unit. */
@Path("/api/v1/report-rounds/{id}/later-entries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reports")
public class LaterCountsResource {
    private final LaterEntriesService entries;

    @Inject
    LaterCountsResource(LaterEntriesService entries) {
        this.entries = entries;
    }

    @GET
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Operation(
            operationId = "laterEntriesOfRound",
            summary = "How many assignments of each unit changed after the cut-off until the round was closed")
    public Page<LaterCount> ofRound(@PathParam("id") UUID id) {
        return Page.whole(entries.ofRound(id));
    }
}
