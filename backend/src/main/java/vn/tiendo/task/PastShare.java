package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.database.Row;
import vn.tiendo.unit.PartyRole;

/** One unit's share of a task as it stood at the end of a day, as far as counting needs to know it. */
record PastShare(
        UUID taskId, UnitRef unit, PartyRole role, LocalDate lastActivityOn, TaskStanding standing, LeadRule leadRule) {

    /** The leads among the shares of one task that answered for it then. */
    static List<PastShare> answering(List<PastShare> leads) {
        return leads.isEmpty() ? leads : leads.getFirst().leadRule.answering(leads, PastShare::workState);
    }

    /** Where a task stood, by those of its leads that answered for it. */
    static TaskStanding standingOf(List<PastShare> leads) {
        return TaskStanding.ofLeads(
                answering(leads).stream().map(PastShare::standing).toList());
    }

    private WorkState workState() {
        return standing.workState();
    }

    static PastShare of(Row row, LocalDate asOf, Basis basis) {
        var state = row.code(WorkState.class, "work_state");
        var dueOn = row.dateOrNull(
                switch (basis) {
                    case ADJUSTED -> "due_on";
                    case ORIGINAL -> "original_due_on";
                });
        return new PastShare(
                row.id("task_id"),
                AssignmentRows.unit(row),
                row.code(PartyRole.class, "role"),
                row.date("effective_on"),
                new TaskStanding(
                        state,
                        ScheduleRule.of(state, dueOn, row.dateOrNull("submitted_on"), asOf),
                        row.integer("percent")),
                row.code(LeadRule.class, "lead_rule"));
    }

    boolean leads() {
        return role == PartyRole.LEAD;
    }

    boolean isHeld() {
        return standing.workState().isHeld();
    }

    boolean isIdle(LocalDate asOf) {
        return ScheduleRule.idle(standing.workState(), lastActivityOn, asOf);
    }
}
