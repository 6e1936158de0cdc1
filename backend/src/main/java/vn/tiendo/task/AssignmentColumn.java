package vn.tiendo.task;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.CodeLabels;

/** What a line of a list can say of an assignment, as text for a file. */
public enum AssignmentColumn {
    /** Number and symbol of the plan. */
    PLAN(AssignmentRow::planSymbol),
    /** Place in the annex. */
    PATH(AssignmentRow::path),
    /** What is to be done. */
    CONTENT(row ->
            row.occurrenceLabel() == null ? row.content() : "%s (%s)".formatted(row.content(), row.occurrenceLabel())),
    /** Whose share it is. */
    UNIT(row -> row.unit().name()),
    /** Lead or coordinator. */
    ROLE(row -> CodeLabels.of(row.role())),
    /** The deadline in the words of the paper. */
    DEADLINE(AssignmentRow::deadlineText),
    /** First day of the window. */
    STARTS_ON(row -> written(row.startsOn())),
    /** Last day as issued. */
    ORIGINAL_DUE_ON(row -> written(row.originalDueOn())),
    /** Last day in force. */
    DUE_ON(row -> written(row.dueOn())),
    /** How it stands to its last day. */
    SCHEDULE(AssignmentColumn::schedule),
    /** How far the work is. */
    STATE(row -> CodeLabels.of(row.workState())),
    /** Percent done. */
    PERCENT(row -> row.percent() + "%"),
    /** Day of the submission that counts. */
    SUBMITTED_ON(row -> written(row.submittedOn())),
    /** Day on which something happened last. */
    LAST_ACTIVITY_ON(row -> written(row.lastActivityOn()));

    /** What is shown when nobody has chosen. */
    static final List<AssignmentColumn> USUAL =
            List.of(PLAN, PATH, CONTENT, UNIT, ROLE, DEADLINE, DUE_ON, SCHEDULE, STATE, PERCENT);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Function<AssignmentRow, String> cell;

    AssignmentColumn(Function<AssignmentRow, String> cell) {
        this.cell = cell;
    }

    String cell(AssignmentRow row) {
        return cell.apply(row);
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String schedule(AssignmentRow row) {
        return switch (row.schedule()) {
            case OVERDUE -> "Quá hạn %d ngày".formatted(-row.daysLeft());
            case DUE_SOON, ON_TRACK -> "Còn %d ngày".formatted(row.daysLeft());
            case DUE_TODAY, ON_TIME, LATE, NO_DEADLINE -> CodeLabels.of(row.schedule());
        };
    }
}
