package vn.tiendo.intake.annex;

import static vn.tiendo.intake.annex.ColumnRole.CONTENT;
import static vn.tiendo.intake.annex.ColumnRole.NOTE;
import static vn.tiendo.intake.annex.ColumnRole.PRODUCT;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.intake.NoteCell;
import vn.tiendo.plan.CellProblem;
import vn.tiendo.plan.ItemKind;
import vn.tiendo.plan.ProductCell;
import vn.tiendo.unit.UnitDirectory;

/** Understands the cells of one row. */
final class RowReader {

    private static final int LONGEST_CONTENT = 10_000;

    private final UnitDirectory directory;
    private final DeadlineContext time;

    RowReader(UnitDirectory directory, DeadlineContext time) {
        this.directory = directory;
        this.time = time;
    }

    List<UnderstoodRow> read(List<AnnexRow> rows) {
        Outline outline = new Outline();
        List<Outline.Place> places = rows.stream().map(outline::place).toList();
        List<UnderstoodRow> understood = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean parent = i + 1 < rows.size()
                    && places.get(i + 1).depth() > places.get(i).depth();
            understood.add(read(rows.get(i), places.get(i), parent));
        }
        return understood;
    }

    private UnderstoodRow read(AnnexRow row, Outline.Place place, boolean parent) {
        if (isHeading(row, place, parent)) {
            return heading(row, place);
        }
        PartyCells parties = PartyCells.read(row, directory);
        @Nullable Deadline deadline = DeadlineCell.read(row, time);
        @Nullable ProductCell product = row.isBlank(PRODUCT) ? null : Products.read(row.text(PRODUCT));
        List<CellProblem> problems = new ArrayList<>(parties.problems());
        problems.addAll(DeadlineCell.problems(row, deadline));
        if (row.isBlank(CONTENT)) {
            problems.add(new CellProblem("content", "content-missing"));
        }
        return new UnderstoodRow(
                place.path(),
                numbering(row),
                place.depth(),
                ItemKind.TASK,
                content(row),
                parties.lead(),
                parties.coordinating(),
                deadline,
                product,
                note(row),
                List.copyOf(problems),
                parties.suggestions(),
                row.source());
    }

    /** Filled cells make a task, whatever its number looks like; a part of the annex has none of its own. */
    private static boolean isHeading(AnnexRow row, Outline.Place place, boolean parent) {
        boolean section = place.style() != null && place.style().isSection();
        if (parent && (section || row.isBold()) && !row.isAssignedAlone()) {
            return true;
        }
        if (row.isAssigned()) {
            return false;
        }
        return parent || row.isTitle() || row.isBold() || section || place.style() == null;
    }

    private static UnderstoodRow heading(AnnexRow row, Outline.Place place) {
        return new UnderstoodRow(
                place.path(),
                numbering(row),
                place.depth(),
                ItemKind.HEADING,
                content(row),
                null,
                null,
                null,
                null,
                note(row),
                List.of(),
                List.of(),
                row.source());
    }

    private static @Nullable String numbering(AnnexRow row) {
        return row.number().map(RowNumber::text).orElse(null);
    }

    private static @Nullable NoteCell note(AnnexRow row) {
        return row.isBlank(NOTE) ? null : new NoteCell(row.text(NOTE));
    }

    private static String content(AnnexRow row) {
        String content = row.text(CONTENT);
        return content.length() <= LONGEST_CONTENT ? content : content.substring(0, LONGEST_CONTENT);
    }
}
