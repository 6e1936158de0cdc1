package vn.tiendo.intake.annex;

import static vn.tiendo.intake.annex.ColumnRole.DEADLINE;
import static vn.tiendo.intake.annex.ColumnRole.END;
import static vn.tiendo.intake.annex.ColumnRole.PERIOD;
import static vn.tiendo.intake.annex.ColumnRole.START;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineReason;
import vn.tiendo.calendar.grammar.DeadlineGrammar;
import vn.tiendo.plan.CellProblem;

/** Understands when a task is to be done, whether one column says it or several. */
public final class DeadlineCell {

    private static final String CELL = "deadline";

    /** A rule of the table's layout was used; a person should confirm what it gave. */
    private static final String NOT_CERTAIN = "deadline-not-certain";

    private DeadlineCell() {}

    /** Null when nothing is written: a task may have no deadline. */
    static @Nullable Deadline read(AnnexRow row, DeadlineContext time) {
        String text = words(row);
        if (text.isEmpty()) {
            return null;
        }
        String heading = row.heading(DEADLINE);
        return DeadlineGrammar.parse(text, heading.isEmpty() ? time : time.under(heading));
    }

    /** What a person still has to look at in the meaning of the words. */
    public static List<CellProblem> problems(@Nullable Deadline deadline) {
        if (deadline == null || !deadline.needsReview()) {
            return List.of();
        }
        String reason = deadline.reason();
        return List.of(new CellProblem(CELL, reason == null ? DeadlineReason.NOT_UNDERSTOOD : reason));
    }

    static List<CellProblem> problems(AnnexRow row, @Nullable Deadline deadline) {
        if (deadline == null || deadline.needsReview()) {
            return problems(deadline);
        }
        boolean doubtful = row.isUncertain(DEADLINE) || row.isUncertain(PERIOD);
        return doubtful ? List.of(new CellProblem(CELL, NOT_CERTAIN)) : List.of();
    }

    private static String words(AnnexRow row) {
        if (!row.isBlank(DEADLINE)) {
            return row.text(DEADLINE);
        }
        if (!row.isBlank(START) && !row.isBlank(END)) {
            boolean same = row.text(START).equals(row.text(END));
            return same ? row.text(END) : "Từ " + row.text(START) + " đến " + row.text(END);
        }
        if (!row.isBlank(END)) {
            return row.text(END);
        }
        return row.isBlank(START) ? row.text(PERIOD) : "Từ " + row.text(START);
    }
}
