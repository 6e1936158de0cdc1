package vn.tiendo.task;

import java.util.List;
import java.util.UUID;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.shared.web.HasVersion;
import vn.tiendo.unit.PartyRole;

/** A task with what the paper says and who does what.
 *
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
        List<ProductView> products,
        List<AssignmentRow> assignments,
        LeadRule leadRule,
        long version)
        implements HasVersion {

    static TaskView of(TaskHead head, List<ProductView> products, List<AssignmentRow> assignments) {
        var leads = assignments.stream()
                .filter(share -> share.role() == PartyRole.LEAD)
                .toList();
        var standing = TaskStanding.ofLeads(head.leadRule().answering(leads, AssignmentRow::workState).stream()
                .map(share -> new TaskStanding(share.workState(), share.schedule(), share.percent()))
                .toList());
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
                products,
                assignments,
                head.leadRule(),
                head.version());
    }
}
