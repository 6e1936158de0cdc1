package vn.tiendo.task;

import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.Etags;
import vn.tiendo.shared.web.Page;

/** Events on which tasks hang: "sau khi Nghị quyết được ban hành", "khi có yêu cầu". */
@Path("/api/v1/awaited-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awaited events", description = "What tasks wait for before they have a date; entered once for all of them")
public class AwaitedEventResource {
    private final AwaitedEventService awaited;
    private final LikelyPairs pairs;

    @Inject
    AwaitedEventResource(AwaitedEventService awaited, LikelyPairs pairs) {
        this.awaited = awaited;
        this.pairs = pairs;
    }

    @GET
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(operationId = "listAwaitedEvents", summary = "What work waits for; what has waited longest first")
    public Page<AwaitedEventRow> list(@Valid @BeanParam AwaitedEventFilter filter) {
        return awaited.list(filter);
    }

    @GET
    @Path("/likely-pairs")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(
            operationId = "listLikelyEventPairs",
            summary = "Events that may be one in other words, by the words that they share; the 10 likeliest")
    public Page<LikelyPair> likelyPairs() {
        return Page.whole(pairs.all());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(operationId = "getAwaitedEvent", summary = "One event, what hangs on it, and when it happened")
    public AwaitedEventView get(@PathParam("id") UUID id) {
        return awaited.get(id);
    }

    @GET
    @Path("/{id}/preview")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "previewHappening", summary = "Which task would get which dates; nothing is saved")
    public List<AwaitedTask> preview(
            @PathParam("id") UUID id,
            @QueryParam("happenedOn") @NotNull(message = "Hãy nhập ngày của sự kiện.") LocalDate happenedOn,
            @QueryParam("dueOn") @Nullable LocalDate dueOn,
            @QueryParam("happening") @Parameter(description = "The entry that a correction would change") @Nullable
                    UUID happening) {
        return awaited.preview(id, happenedOn, dueOn, happening);
    }

    @POST
    @Path("/{id}/happenings")
    @ResponseStatus(201)
    @APIResponseSchema(responseCode = "201", responseDescription = "Entered", value = AwaitedEventView.class)
    @RolesAllowed(OFFICE_ROLE)
    @Operation(
            operationId = "enterHappening",
            summary = "The event has its date: all that hangs on it gets its last day, or another turn")
    public AwaitedEventView enter(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull EnterHappening request) {
        return awaited.enter(id, key, request);
    }

    @PUT
    @Path("/{id}/happenings/{happeningId}")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(
            operationId = "correctHappening",
            summary = "Set an entry right while nothing of its work is submitted or extended; dates are computed anew")
    public AwaitedEventView correct(
            @PathParam("id") UUID id,
            @PathParam("happeningId") UUID happeningId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EnterHappening request) {
        return awaited.correct(id, happeningId, Etags.requireVersion(ifMatch), request);
    }
}
