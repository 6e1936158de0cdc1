package vn.tiendo.plan;

import java.util.List;
import java.util.UUID;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;
import vn.tiendo.unit.UnitDirectory;

/** A row of an issued plan that somebody must do, ready to be assigned.
 *
 * @param path for people: {@code B.II.1}
 * @param ordinal place among all rows of the annex, from 0
 * @param headings content of the rows above it, from the top
 * @param leads units that lead, groups expanded as of the plan's date, the answering one (đầu mối) first
 * @param coordinators units that coordinate and do not lead
 * @param openGroups phrases whose members the Office still names ("có liên quan"); they stand for nobody yet
 * @param deadline with what hangs on the plan's date counted
 */
public record IssuedItem(
        UUID id,
        String path,
        int ordinal,
        List<String> headings,
        String content,
        List<UUID> leads,
        List<UUID> coordinators,
        List<String> openGroups,
        Deadline deadline,
        List<ProductItem> products) {
    private static final Deadline NO_DEADLINE =
            DeadlineDraft.of(DeadlineKind.UNKNOWN).because(DeadlineReason.EMPTY).build("");

    static IssuedItem from(PlanItem row, Annex annex, UnitDirectory directory) {
        var assignees = Assignees.of(row, directory);
        return new IssuedItem(
                row.id(),
                row.path(),
                row.ordinal(),
                annex.ancestorsOf(row).stream().map(PlanItem::content).toList(),
                row.content(),
                assignees.leads(),
                assignees.coordinators(),
                assignees.openGroups(),
                row.deadline() != null ? row.deadline() : NO_DEADLINE,
                row.product().items());
    }
}
