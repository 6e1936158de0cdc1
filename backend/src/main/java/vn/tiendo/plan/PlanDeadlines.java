package vn.tiendo.plan;

import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.grammar.DeadlineGrammar;

/** Reads the words of a deadline as their plan and its agency give them meaning.
 *
 * @param strict whether "trước ngày X" leaves X itself out
 */
record PlanDeadlines(Plan plan, boolean strict) {
    /** What the words mean; null when there are none. */
    @Nullable
    Deadline read(String words) {
        return words.isBlank() ? null : DeadlineGrammar.parse(words.strip(), strict ? time() : time().lenient());
    }

    /** A missing year is that of the date, else that of the month in the letterhead, else that of the period. */
    private DeadlineContext time() {
        var period = plan.period();
        var dated = plan.issuedOn() != null ? plan.issuedOn() : plan.issuedMonth();
        return DeadlineContext.ofPeriod(period.from(), period.to())
                .planYear((dated != null ? dated : period.from()).getYear())
                .issuedOn(plan.issuedOn());
    }
}
