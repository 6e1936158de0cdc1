package vn.tiendo.document.word;

import org.jspecify.annotations.Nullable;

/** The character properties that change what a reader sees; null where nothing is said. */
record RunFormat(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean capitals,
        @Nullable Boolean hidden,
        @Nullable Boolean raised,
        @Nullable String font,
        @Nullable String style) {

    static final RunFormat NOTHING = new RunFormat(null, null, null, null, null, null, null);

    /** Reads the children of an {@code rPr} element. */
    static RunFormat read(XmlCursor xml) throws UnreadableDocument {
        Builder said = new Builder();
        xml.eachChild(element -> said.take(element, xml));
        return said.build();
    }

    /** These properties where they say something, else those of the base. */
    RunFormat over(RunFormat base) {
        return new RunFormat(
                bold == null ? base.bold : bold,
                italic == null ? base.italic : italic,
                capitals == null ? base.capitals : capitals,
                hidden == null ? base.hidden : hidden,
                raised == null ? base.raised : raised,
                font == null ? base.font : font,
                style == null ? base.style : style);
    }

    static boolean is(@Nullable Boolean property) {
        return property != null && property;
    }

    private static final class Builder {
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private @Nullable Boolean capitals;
        private @Nullable Boolean hidden;
        private @Nullable Boolean raised;
        private @Nullable String font;
        private @Nullable String style;

        void take(String element, XmlCursor xml) {
            switch (element) {
                case "b" -> bold = xml.isOn();
                case "i" -> italic = xml.isOn();
                case "caps" -> capitals = xml.isOn();
                case "vanish" -> hidden = xml.isOn();
                case "vertAlign" -> raised = xml.value().equals("superscript");
                case "position" -> raised = xml.number("val", 0) > 0 || RunFormat.is(raised);
                case "rFonts" -> font = xml.attribute("ascii");
                case "rStyle" -> style = xml.value();
                default -> {}
            }
        }

        RunFormat build() {
            return new RunFormat(bold, italic, capitals, hidden, raised, font, style);
        }
    }
}
