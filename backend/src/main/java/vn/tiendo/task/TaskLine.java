package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.web.Cursor;

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
        LeadRule leadRule,
        Ahead ahead) {

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
                row.code(LeadRule.class, "lead_rule"),
                Ahead.of(row));
    }

    Cursor position() {
        return Cursor.of(planId, ordinal);
    }

    TaskRow with(List<AssignmentBrief> shares, AsOf today) {
        var leads = shares.stream().filter(AssignmentBrief::leads).toList();
        var answering = leadRule.answering(leads, AssignmentBrief::workState, AssignmentBrief::occurrence);
        var standing = TaskStanding.ofLeads(
                answering.stream().map(AssignmentBrief::standing).toList(),
                ahead,
                ahead.shares(answering.stream().map(lead -> lead.unit().id())),
                today);
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
                ScheduleRule.daysLeft(dueOn, today.day()),
                standing.percent(),
                OccurrenceProgress.of(answering, ahead),
                CurrentTurns.of(leads),
                CurrentTurns.of(shares.stream().filter(share -> !share.leads()).toList()),
                waitingFor(answering),
                leadRule);
    }

    private static List<String> waitingFor(List<AssignmentBrief> leads) {
        return leads.stream()
                .filter(lead -> lead.workState().isOpen())
                .map(lead -> lead.unit().name())
                .distinct()
                .toList();
    }
}
