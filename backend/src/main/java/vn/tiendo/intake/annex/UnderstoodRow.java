package vn.tiendo.intake.annex;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.intake.ImportedRow;
import vn.tiendo.intake.NoteCell;
import vn.tiendo.intake.PartySuggestion;
import vn.tiendo.intake.RowSource;
import vn.tiendo.plan.CellProblem;
import vn.tiendo.plan.ItemKind;
import vn.tiendo.plan.PartyCell;
import vn.tiendo.plan.ProductCell;

/**
 * One row of the annex as understood; kept as it is while a person reviews it.
 *
 * @param path its place for people: B.II.1
 * @param numbering as written, without the dot or bracket after it; null when there is none
 * @param depth 0 at the top level
 * @param deadline null when the cell is empty or the row is a heading
 */
public record UnderstoodRow(
        String path,
        @Nullable String numbering,
        int depth,
        ItemKind kind,
        String content,
        @Nullable PartyCell lead,
        @Nullable PartyCell coordinating,
        @Nullable Deadline deadline,
        @Nullable ProductCell product,
        @Nullable NoteCell note,
        List<CellProblem> problems,
        List<PartySuggestion> suggestions,
        RowSource source) {

    public ImportedRow view(UUID id, long version) {
        return new ImportedRow(
                id,
                path,
                numbering,
                depth,
                kind,
                content,
                lead,
                coordinating,
                deadline,
                product,
                note,
                problems,
                suggestions,
                source,
                version);
    }
}
