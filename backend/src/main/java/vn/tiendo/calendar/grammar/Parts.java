package vn.tiendo.calendar.grammar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineDraft;

/** What several terms amount to as a whole. */
final class Parts {

    private Parts() {}

    /** From the first start to the last end; of alternatives nothing is chosen. */
    static DeadlineDraft spread(DeadlineDraft draft, List<Deadline> parts, boolean alternatives) {
        draft.yearInferred(parts.stream().anyMatch(Deadline::yearInferred));
        if (alternatives) return draft.start(null).end(null);
        LocalDate end = parts.stream()
                .map(Deadline::end)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean allStart = parts.stream().allMatch(it -> it.start() != null || it.end() == null);
        LocalDate start = parts.stream()
                .map(Deadline::start)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return draft.end(end).start(allStart ? start : null);
    }
}
