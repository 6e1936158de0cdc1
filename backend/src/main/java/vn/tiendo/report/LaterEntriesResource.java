package vn.tiendo.report;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;
import vn.tiendo.task.LaterEntry;

/** What was recorded after the cut-off. */
@Path("/api/v1/reports/{id}/later-entries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reports")
public class LaterEntriesResource {
    private final LaterEntriesService entries;

    @Inject
    LaterEntriesResource(LaterEntriesService entries) {
        this.entries = entries;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "laterEntriesOfReport",
            summary = "What was recorded on the unit's work after the cut-off until the round was closed, newest first")
    public Page<LaterEntry> ofReport(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return entries.ofReport(id, page);
    }
}
