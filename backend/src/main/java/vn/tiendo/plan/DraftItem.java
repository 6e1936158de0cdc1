package vn.tiendo.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;

/** A row of a {@link DraftPlan}.
 *
 * @param depth 0 at the top level; a row stands under the nearest row above it that is less deep
 * @param leadText the words of the cell as written; empty for a heading
 * @param lead who is named there in the order written, the answering unit (đầu mối) first
 * @param deadline the words and their meaning; null when the cell is empty
 * @param product null when the cell is empty
 * @param problems cells that still wait for a person; a draft may have them, an issued plan may not
 */
public record DraftItem(
        int depth,
        @Nullable String numbering,
        ItemKind kind,
        String content,
        String leadText,
        List<DraftParty> lead,
        String coordinatingText,
        List<DraftParty> coordinating,
        @Nullable Deadline deadline,
        @Nullable ProductCell product,
        String note,
        List<CellProblem> problems) {

    public DraftItem {
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        problems = List.copyOf(problems);
    }
}
