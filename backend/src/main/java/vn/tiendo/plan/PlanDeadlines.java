package vn.tiendo.plan;

import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.grammar.DeadlineGrammar;

/** Reads the words of a deadline as the year and period of their plan give them meaning. */
final class PlanDeadlines {
    private PlanDeadlines() {}

    /** What the words mean; null when there are none. */
    static @Nullable Deadline read(String words, Plan plan) {
        return words.isBlank() ? null : DeadlineGrammar.parse(words.strip(), contextOf(plan));
    }

    /** A missing year is that of the date, else that of the month in the letterhead, else that of the period. */
    private static DeadlineContext contextOf(Plan plan) {
        var period = plan.period();
        var dated = plan.issuedOn() != null ? plan.issuedOn() : plan.issuedMonth();
        return DeadlineContext.ofPeriod(period.from(), period.to())
                .planYear((dated != null ? dated : period.from()).getYear())
                .issuedOn(plan.issuedOn());
    }
}
