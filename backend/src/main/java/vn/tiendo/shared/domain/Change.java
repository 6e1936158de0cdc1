package vn.tiendo.shared.domain;

import org.jspecify.annotations.Nullable;

/** One field that somebody changed, for the trail. Events carry a list of them as {@code changes}.
 *
 * @param before in words or as a code; empty when there was nothing
 * @param after in words or as a code; empty when it was cleared
 * @param personal whether it tells something of the person whose account is the event's subject, so that it must be
 *     possible to erase it
 */
public record Change(String field, String before, String after, boolean personal) {
    public Change(String field, @Nullable Object before, @Nullable Object after) {
        this(field, words(before), words(after), false);
    }

    /** A change of somebody's name or address. */
    public static Change ofPerson(String field, @Nullable Object before, @Nullable Object after) {
        return new Change(field, words(before), words(after), true);
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
