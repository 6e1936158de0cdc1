package vn.tiendo.calendar.grammar;

import java.time.LocalDate;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;

/** Dates that are possible but hardly meant: real plans contain wrong years, and nobody may mend them silently. */
final class Plausibility {

    private static final int YEARS_AFTER_PLAN = 10;

    private Plausibility() {}

    static Deadline checked(Deadline term, DeadlineContext context) {
        if (term.end() == null) return term;
        DeadlineDraft draft = DeadlineDraft.from(term);
        LocalDate end = term.end();
        if (term.start() != null && term.start().isAfter(end)) {
            draft.start(null).startTime(null).review(DeadlineReason.END_BEFORE_START);
        }
        boolean dated = term.kind() == DeadlineKind.DATE || term.kind() == DeadlineKind.WINDOW;
        if (!dated) return draft.build(term.text());
        if (end.getYear() < context.periodFrom().getYear()) draft.review(DeadlineReason.BEFORE_PLAN);
        if (context.issuedOn() != null && end.isBefore(context.issuedOn())) draft.review(DeadlineReason.BEFORE_ISSUE);
        if (end.getYear() > context.periodTo().getYear() + YEARS_AFTER_PLAN)
            draft.review(DeadlineReason.FAR_AFTER_PLAN);
        boolean severalYears =
                context.periodFrom().getYear() != context.periodTo().getYear();
        if (term.yearInferred() && severalYears) draft.review(DeadlineReason.YEAR_AMBIGUOUS);
        return draft.build(term.text());
    }
}
