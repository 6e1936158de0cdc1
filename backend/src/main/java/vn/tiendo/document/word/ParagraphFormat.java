package vn.tiendo.document.word;

import org.jspecify.annotations.Nullable;

/**
 * The paragraph properties that matter to a reader; null where nothing is said.
 *
 * @param list the numbering instance, "0" to take an inherited one away
 * @param markDeleted true when the end of the paragraph was deleted in a tracked change
 * @param sectionEnds true when a section ends with this paragraph
 */
record ParagraphFormat(
        @Nullable String style,
        @Nullable WordAlignment alignment,
        @Nullable String list,
        @Nullable Integer level,
        @Nullable Integer outline,
        boolean markDeleted,
        @Nullable WordSectionBreak sectionEnds) {

    static final ParagraphFormat NOTHING = new ParagraphFormat(null, null, null, null, null, false, null);

    /** Reads the children of a {@code pPr} element. */
    static ParagraphFormat read(XmlCursor xml) throws UnreadableDocument {
        Builder said = new Builder();
        xml.eachChild(element -> said.take(element, xml));
        return said.build();
    }

    /** Reads a {@code sectPr} element. */
    static WordSectionBreak section(XmlCursor xml) throws UnreadableDocument {
        boolean[] landscape = {false};
        xml.eachChild(element -> {
            if (element.equals("pgSz")) {
                boolean wide = xml.number("w", 0) > xml.number("h", Integer.MAX_VALUE);
                landscape[0] = wide || xml.attribute("orient").equals("landscape");
            }
        });
        return new WordSectionBreak(landscape[0]);
    }

    ParagraphFormat over(ParagraphFormat base) {
        return new ParagraphFormat(
                style == null ? base.style : style,
                alignment == null ? base.alignment : alignment,
                list == null ? base.list : list,
                level == null ? base.level : level,
                outline == null ? base.outline : outline,
                markDeleted,
                sectionEnds);
    }

    private static final class Builder {
        private @Nullable String style;
        private @Nullable WordAlignment alignment;
        private @Nullable String list;
        private @Nullable Integer level;
        private @Nullable Integer outline;
        private boolean markDeleted;
        private @Nullable WordSectionBreak sectionEnds;

        void take(String element, XmlCursor xml) throws UnreadableDocument {
            switch (element) {
                case "pStyle" -> style = xml.value();
                case "jc" -> alignment = alignment(xml.value());
                case "outlineLvl" -> outline = xml.number("val", 9);
                case "numPr" -> xml.eachChild(child -> takeList(child, xml));
                case "rPr" -> xml.eachChild(child -> markDeleted |= child.equals("del") || child.equals("moveFrom"));
                case "sectPr" -> sectionEnds = section(xml);
                default -> {}
            }
        }

        private void takeList(String element, XmlCursor xml) {
            switch (element) {
                case "numId" -> list = xml.value();
                case "ilvl" -> level = xml.number("val", 0);
                default -> {}
            }
        }

        private static WordAlignment alignment(String value) {
            return switch (value) {
                case "center" -> WordAlignment.CENTER;
                case "right", "end" -> WordAlignment.RIGHT;
                case "both", "distribute" -> WordAlignment.JUSTIFIED;
                default -> WordAlignment.LEFT;
            };
        }

        ParagraphFormat build() {
            return new ParagraphFormat(style, alignment, list, level, outline, markDeleted, sectionEnds);
        }
    }
}
