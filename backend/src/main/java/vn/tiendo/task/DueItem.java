package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.shared.database.Row;
import vn.tiendo.unit.PartyRole;

/** Open work whose last day is near or over.
 *
 * @param path of the row in the annex
 * @param words what the unit said last of its progress; empty when it said nothing
 */
public record DueItem(
        UUID assignmentId,
        UUID unitId,
        PartyRole role,
        String planSymbol,
        String path,
        String content,
        LocalDate dueOn,
        WorkState workState,
        int percent,
        String words) {

    /** @param row with {@code words}, which may be empty */
    static DueItem withWords(Row row) {
        var words = row.textOrNull("words");
        return of(row, words == null ? "" : words);
    }

    static DueItem of(Row row, String words) {
        return new DueItem(
                row.id("id"),
                row.id("unit_id"),
                row.code(PartyRole.class, "role"),
                row.text("plan_symbol"),
                row.text("path"),
                row.text("content"),
                row.date("due_on"),
                row.code(WorkState.class, "work_state"),
                row.integer("percent"),
                words);
    }
}
