package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.shared.database.Row;
import vn.tiendo.unit.UnitKind;

/**
 * What one row says of an assignment, before its story, products and evidence are read.
 *
 * @param line as in lists
 * @param agencyId the agency that gave the work
 * @param ofOffice whether the Office itself is to do it
 * @param suspension null while the clock runs
 */
record AssignmentHead(
        AssignmentRow line,
        UUID agencyId,
        boolean ofOffice,
        String planTitle,
        List<String> headings,
        Deadline deadline,
        @Nullable LocalDate originalDueOn,
        LocalDate assignedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable Instant receivedAt,
        @Nullable Suspension suspension) {

    Whose whose() {
        return new Whose(agencyId, line.unit().id());
    }

    static AssignmentHead of(Row row, JsonColumns json, AsOf today) {
        return new AssignmentHead(
                AssignmentRows.row(row, today),
                row.id("agency_id"),
                row.code(UnitKind.class, "unit_kind") == UnitKind.OFFICE,
                row.text("plan_title"),
                json.headings(row.text("headings")),
                json.deadline(row.text("deadline")),
                row.dateOrNull("original_due_on"),
                row.date("assigned_on"),
                row.dateOrNull("confirmed_on"),
                row.instantOrNull("received_at"),
                suspension(row));
    }

    private static @Nullable Suspension suspension(Row row) {
        return row.code(WorkState.class, "work_state") == WorkState.SUSPENDED
                ? new Suspension(
                        row.date("suspended_on"),
                        row.dateOrNull("suspended_until"),
                        row.code(WorkState.class, "suspended_state"))
                : null;
    }
}
