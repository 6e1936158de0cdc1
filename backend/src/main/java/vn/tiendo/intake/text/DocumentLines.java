package vn.tiendo.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiendo.document.word.WordAlignment;
import vn.tiendo.document.word.WordBlock;
import vn.tiendo.document.word.WordCell;
import vn.tiendo.document.word.WordDocument;
import vn.tiendo.document.word.WordNote;
import vn.tiendo.document.word.WordParagraph;
import vn.tiendo.document.word.WordSectionBreak;
import vn.tiendo.document.word.WordTable;

/** The lines of a document in reading order; tables that only lay out the page are read cell by cell. */
public final class DocumentLines {

    private final Set<WordTable> annex;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int cells;

    private DocumentLines(Set<WordTable> annex) {
        this.annex = annex;
    }

    /** @param annex the tables that hold tasks, by identity; their cells are no lines */
    public static DocumentLines of(WordDocument document, Set<WordTable> annex) {
        DocumentLines all = new DocumentLines(annex);
        document.blocks().forEach(block -> all.add(block, -1));
        return all;
    }

    public List<Line> lines() {
        return lines;
    }

    /** The footnotes that these lines call. */
    public List<String> notes() {
        return notes;
    }

    private void add(WordBlock block, int cell) {
        switch (block) {
            case WordParagraph paragraph -> add(paragraph, cell);
            case WordTable table -> add(table);
            case WordSectionBreak _ -> {}
        }
    }

    private void add(WordTable table) {
        if (annex.contains(table)) {
            return;
        }
        table.rows()
                .forEach(row ->
                        row.cells().stream().filter(it -> !it.mergedFromAbove()).forEach(this::add));
    }

    private void add(WordCell cell) {
        int number = cells++;
        cell.blocks().forEach(block -> add(block, number));
    }

    private void add(WordParagraph paragraph, int cell) {
        boolean centred = paragraph.alignment() == WordAlignment.CENTER;
        paragraph
                .shown()
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .forEach(text -> lines.add(new Line(text, paragraph.bold(), paragraph.italic(), centred, cell)));
        paragraph.notes().stream().map(WordNote::text).forEach(notes::add);
    }
}
