package vn.tiendo.document.print;

import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.XmlCursor;

/**
 * The paper of a section ({@code sectPr}); lengths in twips.
 *
 * @param header the id by which the section names the part that stands above its pages; empty for none of its own
 * @param hidesFirstNumber the first page bears no number
 * @param restarts pages are counted from 1 again
 */
record PageFormat(
        int width,
        int height,
        int top,
        int bottom,
        int left,
        int right,
        int headerFromEdge,
        String header,
        boolean hidesFirstNumber,
        boolean restarts) {

    private static final int SHORTEST = 1440;

    /** A4 with the margins of NĐ 30/2020, for a file that does not say. */
    static PageFormat standard() {
        return new Reading().format();
    }

    static PageFormat read(XmlCursor xml) throws UnreadableDocument {
        var read = new Reading();
        xml.eachChild(element -> read.take(element, xml));
        return read.format();
    }

    /** Between the margins. */
    int textWidth() {
        return width - left - right;
    }

    /** The rule of these pages; the first section's is that of every page without a name. */
    String rule(String name, boolean numbered) {
        var number = numbered
                ? "@top-center{content:element(folio%s);vertical-align:top;padding-top:%s;}"
                        .formatted(hidesFirstNumber ? ",last-except" : "", Css.length(headerFromEdge))
                : "@top-center{content:none;}";
        return "@page%s{size:%s %s;margin:%s %s %s %s;%s}\n"
                .formatted(
                        name.isEmpty() ? "" : " " + name,
                        Css.length(width),
                        Css.length(height),
                        Css.length(top),
                        Css.length(right),
                        Css.length(bottom),
                        Css.length(left),
                        number);
    }

    private static final class Reading {
        private int width = 11_906;
        private int height = 16_838;
        private int top = 1_134;
        private int bottom = 1_134;
        private int left = 1_701;
        private int right = 1_134;
        private int headerFromEdge = 567;
        private String header = "";
        private boolean hidesFirstNumber;
        private boolean restarts;

        void take(String element, XmlCursor xml) {
            switch (element) {
                case "pgSz" -> {
                    width = Math.clamp(xml.number("w", width), SHORTEST, Css.LONGEST);
                    height = Math.clamp(xml.number("h", height), SHORTEST, Css.LONGEST);
                }
                case "pgMar" -> {
                    top = xml.number("top", top);
                    bottom = xml.number("bottom", bottom);
                    left = xml.number("left", left);
                    right = xml.number("right", right);
                    headerFromEdge = xml.number("header", headerFromEdge);
                }
                case "pgNumType" -> restarts = !xml.attribute("start").isEmpty();
                case "titlePg" -> hidesFirstNumber = xml.isOn();
                case "headerReference" -> header = xml.attribute("type").equals("default") ? xml.reference() : header;
                default -> {}
            }
        }

        /** Margins never eat the page. */
        PageFormat format() {
            int sides = (width - SHORTEST / 2) / 2;
            int ends = (height - SHORTEST / 2) / 2;
            return new PageFormat(
                    width,
                    height,
                    Math.clamp(top, 0, ends),
                    Math.clamp(bottom, 0, ends),
                    Math.clamp(left, 0, sides),
                    Math.clamp(right, 0, sides),
                    Math.clamp(headerFromEdge, 0, ends),
                    header,
                    hidesFirstNumber,
                    restarts);
        }
    }
}
