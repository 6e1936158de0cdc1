package vn.tiendo.template;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How wide bold Times New Roman is, because the decree measures rule lines by the text above them.
 *
 * <p>Advance widths in thousandths of the type size; marks above and below a letter add nothing.
 */
final class BoldText {

    private static final int[] ASCII_FROM_SPACE = {
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
        930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
        611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
        333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500,
        556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520
    };
    private static final Pattern LINE_BEGINNING = Pattern.compile("\\n(của|về|và|tại|theo|VÀ|TỈNH|THÀNH PHỐ) ");
    private static final int CAPITAL_D_WITH_STROKE = 722;
    private static final int OTHER = 556;
    private static final int TWIPS_PER_POINT = 20;

    private BoldText() {}

    /** Width in twips on one line, or of the widest line. */
    static int width(String text, int points) {
        return Arrays.stream(text.split("\n"))
                .mapToInt(line -> thousandths(line) * points * TWIPS_PER_POINT / 1000)
                .max()
                .orElse(0);
    }

    /**
     * Divides a text that is too wide for one line in two: before a word that may begin a line, else where the lines are
     * most alike. A text that needs more lines, or is divided already, is left as it is.
     */
    static String inTwoLines(String text, int points, int available) {
        return text.lines().map(line -> divided(line, points, available)).collect(Collectors.joining("\n"));
    }

    private static String divided(String text, int points, int available) {
        if (width(text, points) <= available) {
            return text;
        }
        return IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == ' ' && !text.startsWith("-", i + 1))
                .mapToObj(i -> text.substring(0, i) + "\n" + text.substring(i + 1))
                .filter(lines -> width(lines, points) <= available)
                .min(Comparator.comparing(BoldText::dividesPhrase).thenComparing(lines -> width(lines, points)))
                .orElse(text);
    }

    private static boolean dividesPhrase(String lines) {
        return !LINE_BEGINNING.matcher(lines).find();
    }

    private static int thousandths(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(BoldText::thousandths)
                .sum();
    }

    private static int thousandths(int c) {
        if (c >= ' ' && c - ' ' < ASCII_FROM_SPACE.length) {
            return ASCII_FROM_SPACE[c - ' '];
        }
        return c == 'Đ' ? CAPITAL_D_WITH_STROKE : OTHER;
    }
}
