package vn.tiendo.notification;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Page;

/** The bell of the signed-in person. */
@Path("/api/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Notifications", description = "What a person is told, and how mails come")
public class NotificationResource {
    private final NotificationService notifications;

    @Inject
    NotificationResource(NotificationService notifications) {
        this.notifications = notifications;
    }

    @GET
    @Operation(operationId = "listNotifications", summary = "What the person was told, newest first")
    public Page<NotificationRow> list(@Valid @BeanParam NotificationFilter filter) {
        return notifications.list(filter);
    }

    @GET
    @Path("/unread")
    @Operation(operationId = "countUnreadNotifications", summary = "How many notices the person has not seen")
    public UnreadView unread() {
        return notifications.unread();
    }

    @PUT
    @Path("/{id}/reading")
    @Operation(operationId = "readNotification", summary = "The person has seen a notice; answers how many are left")
    public UnreadView read(@PathParam("id") UUID id) {
        return notifications.read(id);
    }

    @PUT
    @Path("/reading")
    @Operation(operationId = "readAllNotifications", summary = "The person has seen them all")
    public UnreadView readAll() {
        return notifications.readAll();
    }
}
