package vn.tiendo.document.print;

import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.XmlCursor;

/** Paragraph properties ({@code pPr}) as declarations of CSS; space between paragraphs adds up, hence padding. */
final class ParagraphCss {
    /** Height of a line of Times New Roman in parts of its size. */
    private static final double SINGLE = 1.15;

    /** Word counts the height of lines in 240ths. */
    private static final double LINE = 240;

    private ParagraphCss() {}

    /** Appends what one child of {@code pPr} says. */
    static void read(String element, XmlCursor xml, StringBuilder css) throws UnreadableDocument {
        switch (element) {
            case "jc" -> declare(css, "text-align", alignment(xml.value()));
            case "spacing" -> spacing(xml, css);
            case "ind" -> indents(xml, css);
            case "keepNext" -> declare(css, "page-break-after", xml.isOn() ? "avoid" : "auto");
            case "keepLines" -> declare(css, "page-break-inside", xml.isOn() ? "avoid" : "auto");
            case "pageBreakBefore" -> declare(css, "page-break-before", xml.isOn() ? "always" : "auto");
            case "pBdr" ->
                xml.eachChild(side -> {
                    if (side.equals("top") || side.equals("bottom")) {
                        declare(css, "border-" + side, Css.border(xml.value(), xml.number("sz", 0)));
                    }
                });
            default -> {}
        }
    }

    private static String alignment(String value) {
        return switch (value) {
            case "center" -> "center";
            case "right", "end" -> "right";
            case "both", "distribute" -> "justify";
            default -> "left";
        };
    }

    private static void spacing(XmlCursor xml, StringBuilder css) {
        length(xml, "before", "padding-top", css);
        length(xml, "after", "padding-bottom", css);
        int line = xml.number("line", 0);
        if (line <= 0) {
            return;
        }
        switch (xml.attribute("lineRule")) {
            case "exact", "atLeast" -> {
                declare(css, "line-height", Css.length(line));
                declare(css, "min-height", Css.length(line));
            }
            default -> {
                double lines = Math.round(Math.min(line, 10 * LINE) / LINE * SINGLE * 1000) / 1000.0;
                declare(css, "line-height", String.valueOf(lines));
                declare(css, "min-height", lines + "em");
            }
        }
    }

    private static void indents(XmlCursor xml, StringBuilder css) {
        length(xml, "left", "margin-left", css);
        length(xml, "start", "margin-left", css);
        length(xml, "right", "margin-right", css);
        length(xml, "end", "margin-right", css);
        length(xml, "firstLine", "text-indent", css);
        if (!xml.attribute("hanging").isEmpty()) {
            declare(css, "text-indent", Css.length(-xml.number("hanging", 0)));
        }
    }

    private static void length(XmlCursor xml, String attribute, String property, StringBuilder css) {
        if (!xml.attribute(attribute).isEmpty()) {
            declare(css, property, Css.length(xml.number(attribute, 0)));
        }
    }

    static void declare(StringBuilder css, String property, String value) {
        css.append(property).append(':').append(value).append(';');
    }
}
