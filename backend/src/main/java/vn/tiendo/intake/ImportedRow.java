package vn.tiendo.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.plan.CellProblem;
import vn.tiendo.plan.ItemKind;
import vn.tiendo.plan.PartyCell;
import vn.tiendo.plan.ProductCell;
import vn.tiendo.shared.web.HasVersion;

/** A row of the annex as understood, with the corrections made so far.
 *
 * @param rowId opaque
 * @param path for people: {@code B.II.1}
 * @param depth 0 at the top level
 * @param lead null for a heading
 * @param problems cells that wait for a person, and why
 * @param suggestions what a person may take with one click
 * @param source the cells as they stand in the file
 */
public record ImportedRow(
        UUID rowId,
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
        RowSource source,
        long version)
        implements HasVersion {}
