package vn.tiendo.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;

/** An awaited event with what hangs on it and every time that it was entered.
 *
 * @param main the one that speaks for it since it was merged; what hangs on it stands there
 * @param merged what was merged into it: other words for the same
 * @param tasks what the next entry would concern, without dates yet
 * @param happenings newest first
 */
public record AwaitedEventView(
        UUID id,
        String words,
        @Nullable MainEvent main,
        List<MergedWording> merged,
        List<AwaitedTask> tasks,
        List<HappeningView> happenings,
        long version)
        implements HasVersion {

    /** The awaited event that speaks for another one. */
    public record MainEvent(UUID id, String words) {}
}
