package vn.tiendo.intake.annex;

import java.util.ArrayList;
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
import vn.tiendo.shared.domain.Confidence;

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

    public UnderstoodRow withNumbering(String changed) {
        String parent = path.contains(".") ? path.substring(0, path.lastIndexOf('.') + 1) : "";
        String place = changed.isEmpty() ? path : parent + changed;
        return with(place, changed.isEmpty() ? null : changed, content, note, problems);
    }

    public UnderstoodRow withContent(String changed) {
        return with(path, numbering, changed, note, without("content"));
    }

    public UnderstoodRow withNote(String changed) {
        return with(path, numbering, content, changed.isEmpty() ? null : new NoteCell(changed), problems);
    }

    /** A heading has no cells that could be open. */
    public UnderstoodRow asHeading() {
        return cells(ItemKind.HEADING, null, null, null, null, List.of(), List.of());
    }

    public UnderstoodRow asTask() {
        if (kind == ItemKind.TASK) {
            return this;
        }
        PartyCell nobody = new PartyCell("", List.of(), List.of(), Confidence.SURE);
        List<CellProblem> open = List.of(new CellProblem("lead", PartyCells.LEAD_MISSING));
        return cells(ItemKind.TASK, nobody, nobody, null, null, open, List.of());
    }

    public UnderstoodRow withLead(PartyCell settled) {
        List<CellProblem> open = new ArrayList<>(without("lead"));
        if (settled.parties().isEmpty()) {
            open.add(new CellProblem("lead", PartyCells.LEAD_MISSING));
        }
        return cells(kind, settled, coordinating, deadline, product, open, suggestionsExcept("lead"));
    }

    public UnderstoodRow withCoordinating(PartyCell settled) {
        return cells(
                kind, lead, settled, deadline, product, without("coordinating"), suggestionsExcept("coordinating"));
    }

    public UnderstoodRow withProduct(ProductCell settled) {
        return cells(kind, lead, coordinating, deadline, settled, without("product"), suggestions);
    }

    public UnderstoodRow withDeadline(@Nullable Deadline changed, List<CellProblem> its) {
        List<CellProblem> open = new ArrayList<>(without("deadline"));
        open.addAll(its);
        return cells(kind, lead, coordinating, changed, product, open, suggestions);
    }

    private List<CellProblem> without(String cell) {
        return problems.stream().filter(it -> !it.cell().equals(cell)).toList();
    }

    private List<PartySuggestion> suggestionsExcept(String cell) {
        return suggestions.stream().filter(it -> !it.cell().equals(cell)).toList();
    }

    private UnderstoodRow with(
            String newPath,
            @Nullable String newNumbering,
            String newContent,
            @Nullable NoteCell newNote,
            List<CellProblem> open) {
        return new UnderstoodRow(
                newPath,
                newNumbering,
                depth,
                kind,
                newContent,
                lead,
                coordinating,
                deadline,
                product,
                newNote,
                open,
                suggestions,
                source);
    }

    private UnderstoodRow cells(
            ItemKind newKind,
            @Nullable PartyCell newLead,
            @Nullable PartyCell newCoordinating,
            @Nullable Deadline newDeadline,
            @Nullable ProductCell newProduct,
            List<CellProblem> open,
            List<PartySuggestion> still) {
        return new UnderstoodRow(
                path,
                numbering,
                depth,
                newKind,
                content,
                newLead,
                newCoordinating,
                newDeadline,
                newProduct,
                note,
                open,
                still,
                source);
    }
}
