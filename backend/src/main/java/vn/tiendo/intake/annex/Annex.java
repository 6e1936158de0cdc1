package vn.tiendo.intake.annex;

import java.util.List;
import java.util.Set;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.document.word.WordDocument;
import vn.tiendo.document.word.WordTable;
import vn.tiendo.unit.UnitDirectory;

/** The tables of tasks in a document. */
public final class Annex {

    private final List<AnnexTable> parts;

    private Annex(List<AnnexTable> parts) {
        this.parts = parts;
    }

    public static Annex find(WordDocument document) {
        return new Annex(AnnexTables.in(document));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The tables by identity: what stands in them is no text of the plan. */
    public Set<WordTable> tables() {
        return AnnexTables.identities(parts);
    }

    /** The rows in order, every cell understood against the organisation and the time of the plan. */
    public List<UnderstoodRow> rows(UnitDirectory directory, DeadlineContext time) {
        return isEmpty() ? List.of() : new RowReader(directory, time).read(AnnexRows.read(parts));
    }
}
