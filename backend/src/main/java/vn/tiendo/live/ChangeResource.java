package vn.tiendo.live;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.LastingCalls;

/** The stream of what changes. */
@Path(LastingCalls.CHANGES)
@Tag(name = "Changes", description = "What changes, while it changes")
public class ChangeResource {
    private static final String LAST_ID = "Id of the last event that was received; what came after it is sent first";

    private final ChangeService changes;
    private final LastingCalls calls;

    @Inject
    ChangeResource(ChangeService changes, LastingCalls calls) {
        this.changes = changes;
        this.calls = calls;
    }

    @GET
    @Blocking
    @Authenticated
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "followChanges",
            summary = "Which things change, as server-sent events, for as long as the caller stays",
            description = """
                    Events are named `change` (data as below), `reset` (too much was missed, or too long ago: read anew what is
                    shown) and `beat` (every 20 seconds; no data). Each carries an id; whoever comes back within an hour with
                    it as `Last-Event-ID` gets all that came after it, once and in order. What has changed is read by the
                    operations of the thing. The stream ends with the session, or when it is read too slowly.""")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ChangeView.class)))
    public Multi<OutboundSseEvent> follow(
            @Parameter(description = LAST_ID) @HeaderParam(ChangePosition.HEADER) @Nullable String lastId,
            @Context Sse sse,
            @Context RoutingContext http) {
        // a proxy must pass on each event as it comes
        http.response().putHeader("X-Accel-Buffering", "no");
        return changes.follow(calls.of(http), lastId).map(event -> sent(event, sse.newEventBuilder()));
    }

    private static OutboundSseEvent sent(StreamEvent event, OutboundSseEvent.Builder builder) {
        return builder.name(event.name())
                .id(event.position().toString())
                .data(event.data())
                .build();
    }
}
