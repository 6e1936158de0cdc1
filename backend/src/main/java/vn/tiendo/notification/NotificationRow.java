package vn.tiendo.notification;

import java.time.Instant;
import java.util.UUID;

/** What the signed-in person was told.
 *
 * @param link where in the web application it is about, from its root
 * @param read whether the person has seen it
 */
public record NotificationRow(
        UUID id, NotificationKind kind, String title, String detail, String link, Instant createdAt, boolean read) {}
