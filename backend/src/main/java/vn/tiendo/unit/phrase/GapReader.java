package vn.tiendo.unit.phrase;

import java.util.Locale;
import java.util.Set;

/** Reads the characters between two words. */
final class GapReader {

    private static final Set<String> SHORTENED = Set.of(
            "", "p", "ph", "tt", "tp", "tx", "tr", "bp", "vp", "q", "h", "x", "đ", "c", "th", "ths", "ts", "kt", "tl",
            "tuq");

    private GapReader() {}

    static Gap read(String text, int from, int to) {
        boolean spaced = false;
        Gap gap = Gap.SPACE;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            spaced = spaced || Character.isWhitespace(c) || Character.isSpaceChar(c);
            gap = gap.or(of(c, text, i, to));
        }
        return spaced && gap == Gap.TIGHT ? joiner(text, from, to) : gap;
    }

    private static Gap of(char c, String text, int at, int to) {
        return switch (c) {
            case ';', '•', '●', '▪', '■', '◦', '○', '➢', '►', '+' -> Gap.STRONG;
            case '\n', '\r', '\u000B', '\u2028', '\u2029' -> Gap.NEWLINE;
            case ':' -> Gap.COLON;
            case ',', '，', '、' -> Gap.COMMA;
            case '/', '\\', '|' -> Gap.SLASH;
            case '.' -> endsSentence(text, at, to) ? Gap.SENTENCE : Gap.TIGHT;
            case '-', '&', '_' -> Gap.TIGHT;
            default -> Gap.SPACE;
        };
    }

    /** "Văn phòng Sở. Phòng NCC" but not "P. KHTC" nor "TT. DVVL": the short word before the dot is an abbreviation. */
    private static boolean endsSentence(String text, int dot, int to) {
        if (dot + 1 >= to || to >= text.length() || !Character.isUpperCase(text.charAt(to))) {
            return false;
        }
        int wordStart = dot;
        while (wordStart > 0 && Character.isLetterOrDigit(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String before = text.substring(wordStart, dot).toLowerCase(Locale.ROOT);
        return !SHORTENED.contains(before);
    }

    private static Gap joiner(String text, int from, int to) {
        String between = text.substring(from, to);
        if (between.indexOf('&') >= 0) {
            return Gap.AND;
        }
        return between.indexOf('-') >= 0 ? Gap.DASH : Gap.SPACE;
    }
}
