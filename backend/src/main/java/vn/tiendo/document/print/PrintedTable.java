package vn.tiendo.document.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.XmlCursor;

/** A table of fixed widths; its header rows come again on each page, merged cells become one. */
final class PrintedTable {
    /** The layout looks at all rows of a body for each of them, so a long table has many small bodies. */
    private static final int ROWS_OF_A_BODY = 20;

    private final XmlCursor xml;
    private final PrintedStory story;
    private final Paper paper;
    private final Element element;
    private final List<Integer> widths = new ArrayList<>();
    private final Map<Integer, Element> merged = new HashMap<>();
    private @Nullable Element head;
    private @Nullable Element body;
    private int rowsOfBody;
    private boolean keptWithNext;
    private int ends;

    PrintedTable(XmlCursor xml, PrintedStory story, Paper paper, Element parent) {
        this.xml = xml;
        this.story = story;
        this.paper = paper;
        element = paper.add(parent, "table");
    }

    void read(PrintedStyles styles) throws UnreadableDocument {
        String[] style = {null};
        var css = new StringBuilder();
        TableLook[] look = {TableLook.PLAIN};
        xml.eachChild(name -> {
            switch (name) {
                case "tblPr" ->
                    look[0] = TableLook.read(xml, property -> {
                        switch (property) {
                            case "tblStyle" -> style[0] = xml.value();
                            case "tblInd" -> ParagraphCss.declare(css, "margin-left", Css.length(xml.number("w", 0)));
                            case "jc" -> css.append(place(xml.value()));
                            default -> {}
                        }
                    });
                case "tblGrid" -> grid();
                case "tr" -> row();
                default -> {}
            }
        });
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        ParagraphCss.declare(css, "width", Css.length(width));
        if (head != null && ends <= 1) {
            // rows that all stay together would leave their head behind
            ParagraphCss.declare(css, "page-break-inside", "avoid");
        }
        element.setAttribute("class", styles.tableClass(style[0], look[0]));
        element.setAttribute("style", css.toString());
    }

    private static String place(String value) {
        return switch (value) {
            case "center" -> "margin-left:auto;margin-right:auto;";
            case "right", "end" -> "margin-left:auto;";
            default -> "";
        };
    }

    private void grid() throws UnreadableDocument {
        var columns = paper.add(element, "colgroup");
        xml.eachChild(name -> {
            if (name.equals("gridCol")) {
                widths.add(xml.number("w", 0));
                paper.add(columns, "col", "", "width:" + Css.length(widths.getLast()));
            }
        });
    }

    private void row() throws UnreadableDocument {
        story.spend();
        var row = new Row();
        xml.eachChild(row::child);
        row.finish();
    }

    /** One row: what it is says its first child, before any cell. */
    private final class Row {
        private final Element tr = element.getOwnerDocument().createElement("tr");
        private boolean header;
        private boolean whole;
        private boolean kept;
        private boolean joined;
        private int column;

        void child(String name) throws UnreadableDocument {
            switch (name) {
                case "trPr" -> xml.eachChild(this::property);
                case "tc" -> cell();
                default -> {}
            }
        }

        private void property(String name) {
            switch (name) {
                case "tblHeader" -> header = xml.isOn();
                case "cantSplit" -> whole = xml.isOn();
                case "gridBefore" -> column = Math.clamp(xml.number("val", 0), 0, widths.size());
                default -> {}
            }
        }

        private void cell() throws UnreadableDocument {
            story.spend();
            var td = element.getOwnerDocument().createElement("td");
            var cell = new Cell(td);
            xml.eachChild(cell::child);
            place(cell, td);
            column += cell.span;
            kept |= cell.kept;
        }

        private void place(Cell cell, Element td) {
            Element above = merged.get(column);
            if (cell.continues && above != null) {
                above.setAttribute("rowspan", String.valueOf(rows(above) + 1));
                joined = true;
                return;
            }
            merged.remove(column);
            if (cell.begins) {
                merged.put(column, td);
            }
            tr.appendChild(td);
        }

        private static int rows(Element cell) {
            String rows = cell.getAttribute("rowspan");
            return rows.isEmpty() ? 1 : Integer.parseInt(rows);
        }

        void finish() {
            var css = new StringBuilder();
            if (whole) {
                ParagraphCss.declare(css, "page-break-inside", "avoid");
            }
            if (kept) {
                ParagraphCss.declare(css, "page-break-after", "avoid");
            }
            if (!css.isEmpty()) {
                tr.setAttribute("style", css.toString());
            }
            group().appendChild(tr);
        }

        private Element group() {
            if (header && body == null) {
                head = head == null ? paper.add(element, "thead") : head;
                return head;
            }
            boolean full = rowsOfBody >= ROWS_OF_A_BODY && !keptWithNext && !joined;
            if (body == null || full) {
                body = paper.add(element, "tbody");
                rowsOfBody = 0;
            }
            rowsOfBody++;
            ends += kept ? 0 : 1;
            keptWithNext = kept;
            return body;
        }
    }

    /** One cell, read to its end before it is known whether it stands by itself. */
    private final class Cell {
        private final Element td;
        private final StringBuilder css = new StringBuilder();
        private int span = 1;
        private boolean begins;
        private boolean continues;
        private boolean kept;

        Cell(Element td) {
            this.td = td;
        }

        void child(String name) throws UnreadableDocument {
            if (name.equals("tcPr")) {
                xml.eachChild(this::property);
                return;
            }
            kept |= story.block(name, xml, td);
        }

        private void property(String name) throws UnreadableDocument {
            switch (name) {
                case "gridSpan" -> {
                    span = Math.clamp(xml.number("val", 1), 1, Math.max(1, widths.size()));
                    td.setAttribute("colspan", String.valueOf(span));
                }
                case "vMerge" -> {
                    begins = xml.value().equals("restart");
                    continues = !begins;
                }
                case "vAlign" -> declare("vertical-align", TableLook.vertical(xml.value()));
                case "tcBorders" ->
                    xml.eachChild(side ->
                            declare("border-" + TableLook.side(side), Css.border(xml.value(), xml.number("sz", 0))));
                default -> {}
            }
        }

        private void declare(String property, String value) {
            ParagraphCss.declare(css, property, value);
            td.setAttribute("style", css.toString());
        }
    }
}
