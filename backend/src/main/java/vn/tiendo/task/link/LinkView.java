package vn.tiendo.task.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;

/** What is known of an address.
 *
 * @param status of HTTP at the last visit; null when nothing answered
 * @param title of the page when it was last reached
 * @param checkedAt of the last visit; null before the first, and for ever where addresses are not visited
 */
public record LinkView(
        LinkState state,
        @Nullable Integer status,
        @Nullable String title,
        @Nullable Instant checkedAt) {

    /** The columns of {@link #of}, for a query that joins {@code link_check c}. */
    public static final String COLUMNS =
            "c.state as link_state, c.status as link_status, c.title as link_title, c.checked_at as link_checked_at";

    /** Null when the row is about no address. */
    public static @Nullable LinkView of(Row row) {
        return row.textOrNull("link_state") == null
                ? null
                : new LinkView(
                        row.code(LinkState.class, "link_state"),
                        row.integerOrNull("link_status"),
                        row.textOrNull("link_title"),
                        row.instantOrNull("link_checked_at"));
    }
}
