package vn.tiendo.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a report says in numbers now.
 *
 * @param until the moment of which they are, in words
 * @param kept where it was taken from; null when it is counted anew each time
 */
record ShownFigures(@Nullable ReportFigures kept, Snapshot snapshot, String until) {

    boolean isLive() {
        return kept == null;
    }

    /** When it was frozen; null before. */
    @Nullable
    Instant frozenAt() {
        return kept != null && kept.isFrozen() ? kept.takenAt() : null;
    }
}
