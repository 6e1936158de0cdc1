package vn.tiendo.task;

import java.util.List;
import java.util.UUID;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.shared.database.Row;

/** What one row says of a task, before its products and assignments are read. */
record TaskHead(
        UUID id,
        UUID planId,
        String planSymbol,
        String planTitle,
        String path,
        List<String> headings,
        String content,
        Deadline deadline,
        LeadRule leadRule,
        Ahead ahead,
        long version) {

    static TaskHead of(Row row, JsonColumns json) {
        return new TaskHead(
                row.id("id"),
                row.id("plan_id"),
                row.text("plan_symbol"),
                row.text("plan_title"),
                row.text("path"),
                json.headings(row.text("headings")),
                row.text("content"),
                json.deadline(row.text("deadline")),
                row.code(LeadRule.class, "lead_rule"),
                Ahead.of(row),
                row.number("version"));
    }
}
