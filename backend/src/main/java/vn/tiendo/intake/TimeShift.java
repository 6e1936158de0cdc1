package vn.tiendo.intake;

import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.grammar.DeadlineGrammar;
import vn.tiendo.intake.annex.DeadlineCell;
import vn.tiendo.intake.annex.UnderstoodRow;

/** Understands deadlines anew when a person has changed the period of the plan; what a person has settled stays. */
record TimeShift(DeadlineContext before, DeadlineContext after) {

    UnderstoodRow apply(UnderstoodRow row) {
        Deadline deadline = row.deadline();
        if (deadline == null || before.equals(after)) {
            return row;
        }
        boolean untouched = DeadlineGrammar.parse(deadline.text(), before).equals(deadline);
        Deadline anew = DeadlineGrammar.parse(deadline.text(), after);
        return untouched ? row.withDeadline(anew, DeadlineCell.problems(anew)) : row;
    }
}
