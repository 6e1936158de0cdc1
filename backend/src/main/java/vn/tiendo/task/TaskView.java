package vn.tiendo.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.shared.web.HasVersion;

/** A task with what the paper says and who does what.
 *
 * @param occurrences how far it is through its turns; null for what is done once
 * @param assignments one for each unit and turn
 * @param leadRule which of the leads answer for it
 */
public record TaskView(
        UUID id,
        UUID planId,
        String planSymbol,
        String planTitle,
        String path,
        List<String> headings,
        String content,
        WorkState workState,
        Schedule schedule,
        Deadline deadline,
        @Nullable OccurrenceProgress occurrences,
        List<ProductView> products,
        List<AssignmentRow> assignments,
        LeadRule leadRule,
        long version)
        implements HasVersion {

    static TaskView of(TaskHead head, List<ProductView> products, List<AssignmentRow> assignments, AsOf today) {
        var all = assignments.stream()
                .map(AssignmentRow::brief)
                .filter(AssignmentBrief::leads)
                .toList();
        var leads = head.leadRule().answering(all, AssignmentBrief::workState, AssignmentBrief::occurrence);
        var standing = TaskStanding.ofLeads(
                leads.stream().map(AssignmentBrief::standing).toList(),
                head.ahead(),
                head.ahead().shares(leads.stream().map(lead -> lead.unit().id())),
                today);
        return new TaskView(
                head.id(),
                head.planId(),
                head.planSymbol(),
                head.planTitle(),
                head.path(),
                head.headings(),
                head.content(),
                standing.workState(),
                standing.schedule(),
                head.deadline(),
                OccurrenceProgress.of(leads, head.ahead()),
                products,
                assignments,
                head.leadRule(),
                head.version());
    }
}
