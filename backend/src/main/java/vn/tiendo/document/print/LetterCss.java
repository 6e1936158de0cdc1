package vn.tiendo.document.print;

import static vn.tiendo.document.print.ParagraphCss.declare;

import vn.tiendo.document.word.XmlCursor;

/** Character properties ({@code rPr}) as declarations of CSS. The font is always that of official documents. */
final class LetterCss {
    private static final int SMALLEST = 2;
    private static final int LARGEST = 144;

    private LetterCss() {}

    /** Appends what one child of {@code rPr} says. */
    static void read(String element, XmlCursor xml, StringBuilder css) {
        switch (element) {
            case "b" -> declare(css, "font-weight", xml.isOn() ? "bold" : "normal");
            case "i" -> declare(css, "font-style", xml.isOn() ? "italic" : "normal");
            case "u" -> declare(css, "text-decoration", xml.isOn() ? "underline" : "none");
            case "strike" -> declare(css, "text-decoration", xml.isOn() ? "line-through" : "none");
            case "caps" -> declare(css, "text-transform", xml.isOn() ? "uppercase" : "none");
            case "vanish" -> declare(css, "display", xml.isOn() ? "none" : "inline");
            case "sz" -> declare(css, "font-size", Math.clamp(xml.number("val", 28), SMALLEST, LARGEST) / 2.0 + "pt");
            case "vertAlign" -> height(xml.value(), css);
            default -> {}
        }
    }

    private static void height(String value, StringBuilder css) {
        switch (value) {
            case "superscript" -> css.append("vertical-align:super;font-size:65%;line-height:1;");
            case "subscript" -> css.append("vertical-align:sub;font-size:65%;line-height:1;");
            default -> css.append("vertical-align:baseline;");
        }
    }
}
