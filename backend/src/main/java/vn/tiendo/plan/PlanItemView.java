package vn.tiendo.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.shared.web.HasVersion;
import vn.tiendo.unit.PartyRole;

/** A row of the annex; rows come in the order of the paper.
 *
 * @param depth 0 at the top level
 * @param path for people: {@code B.II.1}
 * @param lead null for a heading, as are the other cells
 */
public record PlanItemView(
        UUID id,
        UUID planId,
        @Nullable UUID parentId,
        int depth,
        String path,
        @Nullable String numbering,
        ItemKind kind,
        String content,
        @Nullable PartyCell lead,
        @Nullable PartyCell coordinating,
        @Nullable Deadline deadline,
        @Nullable ProductCell product,
        String note,
        List<CellProblem> problems,
        long version)
        implements HasVersion {

    static PlanItemView from(PlanItem row, Annex annex, PartyNames names) {
        boolean task = row.isTask();
        return new PlanItemView(
                row.id(),
                row.planId(),
                row.parentId(),
                annex.depthOf(row),
                row.path(),
                row.numbering(),
                row.kind(),
                row.content(),
                task ? names.cell(row, PartyRole.LEAD) : null,
                task ? names.cell(row, PartyRole.COORDINATOR) : null,
                task ? row.deadline() : null,
                task ? row.product() : null,
                row.note(),
                row.openCells(),
                row.version());
    }
}
