package vn.tiendo.notification;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;

/** Which notices a list shows; the newest first. */
public class NotificationFilter extends PageQuery {
    @QueryParam("kind")
    public @Nullable NotificationKind kind;

    @QueryParam("read")
    public @Nullable Boolean read;
}
