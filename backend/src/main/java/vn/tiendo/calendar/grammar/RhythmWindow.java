package vn.tiendo.calendar.grammar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;

/** The period that limits steady or recurring work: "Thường xuyên trong năm 2024", "Hằng quý, từ tháng 3/2024". */
final class RhythmWindow {

    private static final DatedTerm DATES = new DatedTerm();

    private RhythmWindow() {}

    /** Narrows the draft to the period behind the cursor, when there is one. */
    static DeadlineDraft limit(Cursor cursor, DeadlineDraft draft, DeadlineContext context) {
        Deadline window = cursor.attempt(() -> read(cursor, context));
        if (window == null) return draft;
        if (window.start() != null) {
            draft.start(later(window, context));
            if (window.start().isAfter(context.periodFrom())) draft.anchor(null);
        }
        draft.end(window.end()).yearInferred(window.yearInferred());
        return window.needsReview() && window.reason() != null ? draft.review(window.reason()) : draft;
    }

    private static @Nullable Deadline read(Cursor cursor, DeadlineContext context) {
        if (Clauses.isBoundary(cursor)) return null;
        if (!cursor.take(',')) cursor.take('(');
        boolean until = cursor.sees(Qualifier.UNTIL.phrases());
        Deadline window = DATES.read(cursor, context);
        if (window == null || window.end() == null) return null;
        cursor.take(')');
        return until || window.kind() == DeadlineKind.WINDOW ? window : null;
    }

    /** Work cannot start before the plan is issued, unless its whole period lies before. */
    private static @Nullable LocalDate later(Deadline window, DeadlineContext context) {
        LocalDate issued = context.issuedOn();
        LocalDate start = window.start();
        if (issued == null || start == null || issued.isBefore(start)) return start;
        return window.end() != null && issued.isAfter(window.end()) ? start : issued;
    }
}
