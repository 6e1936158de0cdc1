package vn.tiendo.shared.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Invalid;

/** Where a keyset list goes on: the sort keys of the last line read, opaque to callers.
 *
 * @param keys in the order of the sort; an empty string stands for a missing value
 */
public record Cursor(List<String> keys) {
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final String SEPARATOR = "\u001f";

    public static Cursor of(@Nullable Object... keys) {
        return new Cursor(
                Arrays.stream(keys).map(k -> k == null ? "" : k.toString()).toList());
    }

    /** Reads a cursor of as many keys, or null where the list starts.
     *
     * @throws Invalid when it is none of ours
     */
    public static @Nullable Cursor decode(@Nullable String encoded, int keys) {
        if (encoded == null || encoded.isEmpty()) {
            return null;
        }
        var cursor = new Cursor(split(encoded));
        if (cursor.keys.size() != keys) {
            throw invalid();
        }
        return cursor;
    }

    public String key(int index) {
        return keys.get(index);
    }

    /** The key as an id.
     *
     * @throws Invalid when it is none
     */
    public UUID id(int index) {
        try {
            return UUID.fromString(key(index));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    /** The key as a moment.
     *
     * @throws Invalid when it is none
     */
    public Instant moment(int index) {
        try {
            var moment = Instant.parse(key(index));
            if (moment.isAfter(LATEST)) {
                throw invalid();
            }
            return moment;
        } catch (DateTimeParseException e) {
            throw invalid();
        }
    }

    /** The key as a day.
     *
     * @param missing what stands for a missing value
     * @throws Invalid when it is none
     */
    public LocalDate day(int index, LocalDate missing) {
        try {
            return key(index).isEmpty() ? missing : LocalDate.parse(key(index));
        } catch (DateTimeParseException e) {
            throw invalid();
        }
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> split(String encoded) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            return List.of(text.split(SEPARATOR, -1));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static Invalid invalid() {
        return Invalid.field("cursor", "Con trỏ trang không hợp lệ. Hãy tải lại danh sách từ đầu.");
    }
}
