package vn.tiendo.document.print;

import java.math.BigDecimal;

/** Lengths of Word as lengths of CSS. */
final class Css {
    /** Twenty-two inches, the longest side of a page in Word; no honest length is longer. */
    static final int LONGEST = 31_680;

    private static final int TWIPS_PER_POINT = 20;

    private Css() {}

    /** {@code 7.2pt} for 144 twips. */
    static String length(int twips) {
        return BigDecimal.valueOf(Math.clamp(twips, -LONGEST, LONGEST))
                        .divide(BigDecimal.valueOf(TWIPS_PER_POINT))
                        .toPlainString()
                + "pt";
    }

    /** A border by the name of its line and its width in eighths of a point. */
    static String border(String line, int eighths) {
        return switch (line) {
            case "nil", "none", "" -> "none";
            case "double" -> Math.clamp(eighths, 6, 96) / 8.0 + "pt double #000";
            case "dashed", "dotted" -> Math.clamp(eighths, 2, 96) / 8.0 + "pt " + line + " #000";
            default -> Math.clamp(eighths, 2, 96) / 8.0 + "pt solid #000";
        };
    }
}
