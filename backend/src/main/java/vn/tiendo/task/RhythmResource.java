package vn.tiendo.task;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.identity.CurrentActor;

/** What is expected of an assignment over time. */
@Path("/api/v1/assignments/{id}/rhythm")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
public class RhythmResource {
    private final RhythmReader reader;
    private final CurrentActor current;

    @Inject
    RhythmResource(RhythmReader reader, CurrentActor current) {
        this.reader = reader;
        this.current = current;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getRhythm",
            summary = "Its turns, the pace of steady work, and the event that its dates hang on")
    public RhythmView get(@PathParam("id") UUID id) {
        return reader.view(current.require(), id);
    }
}
