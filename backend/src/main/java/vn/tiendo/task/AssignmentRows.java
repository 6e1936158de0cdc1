package vn.tiendo.task;

import vn.tiendo.shared.database.Row;
import vn.tiendo.unit.PartyRole;

/** Lines of lists out of one statement: the columns that they need and how a row becomes a line. */
final class AssignmentRows {
    /** The index on open work serves a list only when the condition is written as in the index. */
    static final String OPEN = "a.work_state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')";

    static final String SELECT = """
            select a.id, a.task_id, a.plan_id, t.plan_symbol, t.path, t.content, t.deadline ->> 'text' as deadline_text,
                   u.id as unit_id, u.code as unit_code, u.name as unit_name,
                   a.occurrence, a.occurrence_label, a.role, a.work_state, a.starts_on, a.due_on, a.original_due_on, a.continuous, a.percent, a.submitted_on, a.last_activity_on, a.version
            from assignment a join task t on t.id = a.task_id join unit u on u.id = a.unit_id""";

    private AssignmentRows() {}

    static AssignmentRow row(Row row, AsOf today) {
        var state = row.code(WorkState.class, "work_state");
        var dueOn = row.dateOrNull("due_on");
        var submittedOn = row.dateOrNull("submitted_on");
        var lastActivityOn = row.date("last_activity_on");
        return new AssignmentRow(
                row.id("id"),
                row.id("task_id"),
                row.id("plan_id"),
                row.text("plan_symbol"),
                row.text("path"),
                row.text("content"),
                row.integer("occurrence"),
                row.textOrNull("occurrence_label"),
                unit(row),
                row.code(PartyRole.class, "role"),
                state,
                ScheduleRule.of(state, dueOn, submittedOn, today),
                row.text("deadline_text"),
                row.dateOrNull("starts_on"),
                dueOn,
                row.dateOrNull("original_due_on"),
                ScheduleRule.daysLeft(dueOn, today.day()),
                row.flag("continuous"),
                ScheduleRule.idle(state, lastActivityOn, today),
                row.integer("percent"),
                submittedOn,
                lastActivityOn,
                row.number("version"));
    }

    static UnitRef unit(Row row) {
        return new UnitRef(row.id("unit_id"), row.text("unit_code"), row.text("unit_name"));
    }

    static AssignmentBrief brief(Row row, AsOf today) {
        var state = row.code(WorkState.class, "work_state");
        return new AssignmentBrief(
                row.id("id"),
                row.integer("occurrence"),
                row.textOrNull("occurrence_label"),
                unit(row),
                row.code(PartyRole.class, "role"),
                state,
                ScheduleRule.of(state, row.dateOrNull("due_on"), row.dateOrNull("submitted_on"), today),
                row.dateOrNull("due_on"),
                row.integer("percent"));
    }
}
