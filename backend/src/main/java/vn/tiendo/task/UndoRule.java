package vn.tiendo.task;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Refused;

/**
 * What can be taken back: for ten seconds, by whoever did it, while nothing else has happened. Passing work on, resuming it
 * and sending results are not among it: others may have begun to act on them in a place of their own.
 */
final class UndoRule {
    static final Duration TIME = Duration.ofSeconds(10);
    private static final Set<StoryKind> UNDOABLE = EnumSet.of(
            StoryKind.CONFIRMED,
            StoryKind.RETURNED,
            StoryKind.RECEIVED,
            StoryKind.DECLINED,
            StoryKind.SUSPENDED,
            StoryKind.WITHDRAWN);

    private UndoRule() {}

    /** @param at when the last thing in the story was recorded */
    static boolean allows(StoryKind kind, @Nullable UUID by, Instant at, UUID account, Instant now) {
        return UNDOABLE.contains(kind) && account.equals(by) && !now.isAfter(at.plus(TIME));
    }

    static void require(StoryKind kind, @Nullable UUID by, Instant at, Stamp stamp) {
        if (!allows(kind, by, at, stamp.by().accountId(), stamp.at())) {
            throw new Refused(
                    "undo-not-possible",
                    "Không hoàn tác được nữa: chỉ người vừa làm hoàn tác được, trong %d giây và khi chưa có thay đổi khác."
                            .formatted(TIME.toSeconds()));
        }
    }
}
