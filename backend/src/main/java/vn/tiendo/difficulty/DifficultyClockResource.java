package vn.tiendo.difficulty;

import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Etags;

/** The clock of the work that a difficulty holds up. */
@Path("/api/v1/difficulties/{id}/pause")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
@Tag(name = "Difficulties")
public class DifficultyClockResource {
    private final DifficultyClock clock;

    @Inject
    DifficultyClockResource(DifficultyClock clock) {
        this.clock = clock;
    }

    @PUT
    @Operation(
            operationId = "pauseForDifficulty",
            summary = "The clock of the open work stands still until the answer, or until it is let go on")
    public DifficultyView pause(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return clock.pause(id, Etags.requireVersion(ifMatch));
    }

    @DELETE
    @Operation(operationId = "goOnAfterDifficulty", summary = "Go on; the last day moves by as many days as it stood")
    public DifficultyView goOn(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return clock.goOn(id, Etags.requireVersion(ifMatch));
    }
}
