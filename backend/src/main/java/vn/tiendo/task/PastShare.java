package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.unit.PartyRole;

/** One unit's share of a task as it stood at the end of a day, as far as counting needs to know it.
 *
 * @param unitPlace of the unit in the order of the organisation
 */
record PastShare(
        UUID taskId,
        int occurrence,
        UnitRef unit,
        int unitPlace,
        PartyRole role,
        LocalDate lastActivityOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate finishedOn,
        TaskStanding standing,
        LeadRule leadRule)
        implements Dated {

    /** The leads among the shares of one task that answered for it then. */
    static List<PastShare> answering(List<PastShare> leads) {
        return leads.isEmpty()
                ? leads
                : leads.getFirst().leadRule.answering(leads, PastShare::workState, PastShare::occurrence);
    }

    @Override
    public WorkState workState() {
        return standing.workState();
    }

    static PastShare of(Row row, AsOf asOf, Basis basis) {
        var state = row.code(WorkState.class, "work_state");
        var dueOn = row.dateOrNull(
                switch (basis) {
                    case ADJUSTED -> "due_on";
                    case ORIGINAL -> "original_due_on";
                });
        return new PastShare(
                row.id("task_id"),
                row.integer("occurrence"),
                AssignmentRows.unit(row),
                row.integer("unit_place"),
                row.code(PartyRole.class, "role"),
                row.date("active_on"),
                row.dateOrNull("due_on"),
                row.dateOrNull("original_due_on"),
                row.dateOrNull("submitted_on"),
                new TaskStanding(
                        state,
                        ScheduleRule.of(state, dueOn, row.dateOrNull("submitted_on"), asOf),
                        row.integer("percent")),
                row.code(LeadRule.class, "lead_rule"));
    }

    /** Where a task stood, by those of its leads that answered for it and by what it still had to come. */
    static TaskStanding standing(List<PastShare> all, Ahead ahead, AsOf asOf) {
        var leads = answering(all);
        return TaskStanding.ofLeads(
                leads.stream().map(PastShare::standing).toList(),
                ahead,
                ahead.shares(leads.stream().map(lead -> lead.unit().id())),
                asOf);
    }

    boolean leads() {
        return role == PartyRole.LEAD;
    }

    boolean isHeld() {
        return standing.workState().isHeld();
    }

    boolean isIdle(AsOf asOf) {
        return ScheduleRule.idle(standing.workState(), lastActivityOn, asOf);
    }
}
