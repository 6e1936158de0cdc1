package vn.tiendo.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table: merged cells resolved, rows and cells that a tracked change deleted left out. */
final class TableReader {

    private final StoryReader stories;
    private final Budget budget;
    private final List<WordRow> rows = new ArrayList<>();
    private final Map<Integer, WordCell> mergeOrigins = new HashMap<>();

    TableReader(StoryReader stories, Budget budget) {
        this.stories = stories;
        this.budget = budget;
    }

    WordTable read(XmlCursor xml) throws UnreadableDocument {
        readRows(xml);
        return new WordTable(rows);
    }

    private void readRows(XmlCursor xml) throws UnreadableDocument {
        xml.eachChild(element -> {
            switch (element) {
                case "tr" -> row(xml);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> readRows(xml);
                default -> {}
            }
        });
    }

    private void row(XmlCursor xml) throws UnreadableDocument {
        budget.spendThing();
        Row row = new Row();
        row.readCells(xml);
        if (!row.gone && !row.cells.isEmpty()) {
            rows.add(new WordRow(row.header, row.cells));
        }
    }

    private final class Row {
        private final List<WordCell> cells = new ArrayList<>();
        private int column;
        private boolean header;
        private boolean gone;

        void readCells(XmlCursor xml) throws UnreadableDocument {
            xml.eachChild(element -> {
                switch (element) {
                    case "trPr" -> xml.eachChild(property -> property(property, xml));
                    case "tc" -> cell(xml);
                    case "sdt", "sdtContent", "customXml" -> readCells(xml);
                    default -> {}
                }
            });
        }

        private void property(String element, XmlCursor xml) {
            switch (element) {
                case "gridBefore" -> column = Math.clamp(xml.number("val", 0), 0, WordLimits.COLUMNS);
                case "tblHeader" -> header = xml.isOn();
                case "del" -> gone = true;
                case "hidden" -> gone |= xml.isOn();
                default -> {}
            }
        }

        /** A deleted row is not read at all, so that its automatic numbers are not counted. */
        private void cell(XmlCursor xml) throws UnreadableDocument {
            if (gone || column >= WordLimits.COLUMNS) {
                return;
            }
            budget.spendThing();
            CellReader cell = new CellReader(stories);
            cell.read(xml);
            if (cell.deleted()) {
                return;
            }
            if (cell.mergedLeft() && !cells.isEmpty()) {
                widenLast();
                return;
            }
            add(cell);
        }

        private void add(CellReader cell) {
            WordCell origin = mergeOrigins.get(column);
            boolean merged = cell.continuesAbove() && origin != null;
            List<WordBlock> blocks = merged ? origin.blocks() : cell.blocks();
            WordCell read = new WordCell(column, cell.span(), merged, blocks);
            for (int i = column; i < column + cell.span(); i++) {
                mergeOrigins.remove(i);
            }
            if (merged || cell.startsMerge()) {
                mergeOrigins.put(column, read);
            }
            cells.add(read);
            column += cell.span();
        }

        private void widenLast() {
            WordCell last = cells.removeLast();
            cells.add(new WordCell(last.column(), last.span() + 1, last.mergedFromAbove(), last.blocks()));
            column++;
        }
    }
}
