package vn.tiendo.feed;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.secret.Secret;
import vn.tiendo.shared.secret.Sha256;
import vn.tiendo.shared.web.Page;

/** Links to calendars, and the calendars themselves. */
@Path("/api/v1/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Calendar feeds", description = "What is due, in calendars elsewhere")
public class CalendarFeedResource {
    private static final String CALENDAR = "text/calendar;charset=utf-8";

    private final CalendarFeedService feeds;
    private final CalendarReader reader;

    @Inject
    CalendarFeedResource(CalendarFeedService feeds, CalendarReader reader) {
        this.feeds = feeds;
        this.reader = reader;
    }

    static String pathOf(Secret secret) {
        return "/api/v1/calendar-feeds/%s.ics".formatted(secret.value());
    }

    @GET
    @Authenticated
    @Operation(operationId = "listCalendarFeeds", summary = "The links that one has made and not taken back")
    public Page<CalendarFeedView> list() {
        return feeds.list();
    }

    @POST
    @Authenticated
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "A link to a calendar; it is in this answer and nowhere else")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = NewCalendarFeed.class)))
    public Response make(@Valid @NotNull MakeCalendarFeed request) {
        return Response.status(Response.Status.CREATED)
                .entity(feeds.make(request))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "revokeCalendarFeed", summary = "Take a link back at once; the second time does nothing")
    public void revoke(@PathParam("id") UUID id) {
        feeds.revoke(id);
    }

    @GET
    @Path("/{secret:[A-Za-z0-9_-]{43}}.ics")
    @PermitAll
    @Produces(CALENDAR)
    @Operation(
            operationId = "readCalendarFeed",
            summary = "The calendar of a link, as its owner may read it now; without a session")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public Response read(@PathParam("secret") String secret, @Context UriInfo uri, @Context Request request) {
        var calendar = reader.read(new Secret(secret), uri.getBaseUri());
        var tag = new EntityTag(HexFormat.of().formatHex(Sha256.of(calendar), 0, 16));
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(calendar, CALENDAR))
                .tag(tag)
                .cacheControl(CacheControl.valueOf("private, no-cache"))
                .build();
    }
}
