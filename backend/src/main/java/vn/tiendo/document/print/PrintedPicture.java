package vn.tiendo.document.print;

import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.XmlCursor;

/** What a drawing says of its picture.
 *
 * @param reference the id of the relation that leads to it; empty when it has none
 * @param width in English Metric Units, as the height
 */
record PrintedPicture(String reference, int width, int height, String words) {
    private static final double UNITS_OF_A_POINT = 12_700;

    static PrintedPicture read(XmlCursor xml) throws UnreadableDocument {
        var seen = new PrintedPicture[] {new PrintedPicture("", 0, 0, "")};
        seek(xml, seen);
        return seen[0];
    }

    private static void seek(XmlCursor xml, PrintedPicture[] seen) throws UnreadableDocument {
        xml.eachChild(name -> {
            var it = seen[0];
            switch (name) {
                case "extent" ->
                    seen[0] = new PrintedPicture(it.reference, xml.number("cx", 0), xml.number("cy", 0), it.words);
                case "docPr" -> seen[0] = new PrintedPicture(it.reference, it.width, it.height, xml.attribute("descr"));
                case "blip" -> seen[0] = new PrintedPicture(xml.attribute("embed"), it.width, it.height, it.words);
                default -> seek(xml, seen);
            }
        });
    }

    String css() {
        return "width:%spt;height:%spt".formatted(width / UNITS_OF_A_POINT, height / UNITS_OF_A_POINT);
    }
}
