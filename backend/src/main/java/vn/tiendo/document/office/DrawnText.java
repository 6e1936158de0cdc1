package vn.tiendo.document.office;

import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.XmlCursor;

/** The text of shapes, text boxes and tables that are drawn (DrawingML): on slides, and over the cells of a sheet. */
final class DrawnText {
    private DrawnText() {}

    /** Reads all paragraphs inside of the current element. */
    static void read(XmlCursor xml, TopLines lines) throws UnreadableDocument {
        xml.eachChild(element -> {
            if ("p".equals(element)) {
                lines.add(paragraph(xml));
            } else {
                read(xml, lines);
            }
        });
    }

    private static String paragraph(XmlCursor xml) throws UnreadableDocument {
        var text = new StringBuilder();
        xml.eachChild(element -> {
            switch (element) {
                case "r", "fld" -> run(xml, text);
                case "br" -> text.append('\n');
                default -> {}
            }
        });
        return text.toString();
    }

    private static void run(XmlCursor xml, StringBuilder text) throws UnreadableDocument {
        xml.eachChild(element -> {
            if ("t".equals(element)) {
                text.append(xml.text(TopLines.LONGEST_TEXT));
            }
        });
    }
}
