package vn.tiendo.calendar.grammar;

import vn.tiendo.calendar.DeadlineAnchor;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;
import vn.tiendo.calendar.Recurrence;

/** Steady and recurring work runs from the day the plan is issued to the end of its period. */
final class Rhythm {

    private Rhythm() {}

    static DeadlineDraft over(Recurrence rule, DeadlineContext context) {
        DeadlineDraft draft = overPlan(DeadlineKind.RECURRING, context).recurrence(rule);
        if (rule.interval() > 1) draft.review(DeadlineReason.FIRST_OCCURRENCE);
        return rule.times() > 1 ? draft.review(DeadlineReason.TIMES_PER_PERIOD) : draft;
    }

    /** The start follows the date of issue; until that is known, the first day of the period stands in. */
    static DeadlineDraft overPlan(DeadlineKind kind, DeadlineContext context) {
        DeadlineDraft draft = DeadlineDraft.of(kind).end(context.periodTo());
        if (context.issuedOn() == null) return draft.start(context.periodFrom()).anchor(planIssued());
        boolean inTime = !context.issuedOn().isAfter(context.periodTo());
        return draft.start(inTime ? context.issuedOn() : context.periodFrom());
    }

    static DeadlineAnchor planIssued() {
        return new DeadlineAnchor(DeadlineAnchor.Event.PLAN_ISSUED, "ngày ban hành Kế hoạch", null, null);
    }
}
