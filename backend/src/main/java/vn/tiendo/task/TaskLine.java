package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.unit.PartyRole;

/** A task as it lies in the database, before its units are beside it. */
record TaskLine(
        UUID id,
        UUID planId,
        int ordinal,
        String planSymbol,
        String path,
        String content,
        String deadlineText,
        @Nullable LocalDate dueOn,
        LeadRule leadRule) {

    static TaskLine of(Row row) {
        return new TaskLine(
                row.id("id"),
                row.id("plan_id"),
                row.integer("ordinal"),
                row.text("plan_symbol"),
                row.text("path"),
                row.text("content"),
                row.text("deadline_text"),
                row.dateOrNull("due_on"),
                row.code(LeadRule.class, "lead_rule"));
    }

    Cursor position() {
        return Cursor.of(planId, ordinal);
    }

    TaskRow with(List<AssignmentBrief> shares, LocalDate today) {
        var leads = shares.stream().filter(TaskLine::leads).toList();
        var answering = leadRule.answering(leads, AssignmentBrief::workState);
        var standing = TaskStanding.ofLeads(answering.stream()
                .map(lead -> new TaskStanding(lead.workState(), lead.schedule(), lead.percent()))
                .toList());
        return new TaskRow(
                id,
                planId,
                planSymbol,
                path,
                content,
                standing.workState(),
                standing.schedule(),
                deadlineText,
                dueOn,
                ScheduleRule.daysLeft(dueOn, today),
                standing.percent(),
                leads,
                shares.stream().filter(share -> !leads(share)).toList(),
                waitingFor(answering),
                leadRule);
    }

    private static List<String> waitingFor(List<AssignmentBrief> leads) {
        return leads.stream()
                .filter(lead -> lead.workState().isOpen())
                .map(lead -> lead.unit().name())
                .toList();
    }

    private static boolean leads(AssignmentBrief share) {
        return share.role() == PartyRole.LEAD;
    }
}
