package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;

/** What comes of it when one awaited event speaks for another one.
 *
 * @param words of the one that is merged; they are kept, and later plans with them fall on the one that stays
 * @param mainWords of the one that stays
 * @param happenedOn the day by which work is dated at once; null when neither has happened, or both have
 * @param documentSymbol of the document that shows it; null without a day
 * @param dated what gets its dates at once
 * @param waiting what hangs on the one event from then on and goes on waiting for its next day
 * @param version of the one that is merged, for the call that does it
 */
public record MergerPreview(
        String words,
        String mainWords,
        @Nullable LocalDate happenedOn,
        @Nullable String documentSymbol,
        List<AwaitedTask> dated,
        List<AwaitedTask> waiting,
        long version)
        implements HasVersion {}
