package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Refused;

/** Deadlines that were in order in a draft without a date and are over on the day it bears: a person has to confirm them. */
final class PastDeadlines {
    private static final int MOST_NAMED = 5;

    private PastDeadlines() {}

    /** @param drafted the date that the draft bore already, with which its deadlines were read; null without one */
    static void refuse(Annex annex, @Nullable LocalDate drafted, LocalDate issuedOn) {
        var past = annex.tasks().stream()
                .filter(row -> row.isOverBefore(issuedOn))
                .filter(row -> drafted == null || !row.isOverBefore(drafted))
                .toList();
        if (past.isEmpty()) {
            return;
        }
        var named = past.stream()
                .limit(MOST_NAMED)
                .map(row -> "dòng %s (%s)".formatted(row.path(), row.deadlineInWords()))
                .collect(Collectors.joining(", "));
        var more = past.size() > MOST_NAMED ? " và %d dòng khác".formatted(past.size() - MOST_NAMED) : "";
        throw new Refused(
                "deadlines-before-issue",
                "Có thời hạn trước ngày ban hành: %s%s. Hãy sửa thời hạn hoặc ngày ban hành; nếu đúng như vậy, hãy xác nhận khi ban hành."
                        .formatted(named, more));
    }
}
