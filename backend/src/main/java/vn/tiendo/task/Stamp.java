package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;

/** Who does something, and when.
 *
 * @param by null when the program does it by itself, because its time has come
 * @param on the business date of {@code at}
 */
record Stamp(@Nullable Actor by, Instant at, LocalDate on) {
    private static final String PROGRAM = "Hệ thống";

    @Nullable
    UUID accountId() {
        return by == null ? null : by.accountId();
    }

    String actorName() {
        return by == null ? PROGRAM : by.name();
    }

    String actorTitle() {
        return by == null ? "" : by.signature();
    }
}
