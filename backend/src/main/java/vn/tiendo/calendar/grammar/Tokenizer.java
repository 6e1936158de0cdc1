package vn.tiendo.calendar.grammar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.shared.text.VietnameseText;

/** Cuts a text into words, numbers and marks; spaces of any kind only part them. */
final class Tokenizer {

    private static final int MOST_DIGITS = 9;

    /** Spellings that mean the same word. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("hàng", "hằng"),
            Map.entry("hăng", "hằng"),
            Map.entry("quí", "quý"),
            Map.entry("qúi", "quý"),
            Map.entry("kì", "kỳ"),
            Map.entry("thuờng", "thường"),
            Map.entry("thưòng", "thường"),
            Map.entry("kí", "ký"));

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean afterBreak;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The text as the tokens see it: composed, plain dashes, no invisible characters. */
    static String clean(String text) {
        String composed = Normalizer.normalize(VietnameseText.normaliseDashes(text), Normalizer.Form.NFC);
        StringBuilder visible = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(it -> Character.getType(it) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    static List<Token> tokens(String cleanText) {
        Tokenizer tokenizer = new Tokenizer(cleanText);
        while (tokenizer.at < cleanText.length()) tokenizer.step();
        return tokenizer.tokens;
    }

    private void step() {
        int c = text.codePointAt(at);
        if (isLetter(c)) {
            take(Token.Kind.WORD, wordEnd());
            return;
        }
        if (isDigit(c)) {
            int end = digitsEnd();
            take(end - at > MOST_DIGITS ? Token.Kind.WORD : Token.Kind.NUMBER, end);
            return;
        }
        int end = at + Character.charCount(c);
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u000B') afterBreak = true;
        if (isMark(c)) {
            take(Token.Kind.MARK, end);
            return;
        }
        at = end;
    }

    private void take(Token.Kind kind, int end) {
        String raw = text.substring(at, end);
        String toned = VietnameseText.foldTones(raw);
        String key = SPELLINGS.getOrDefault(toned, toned);
        tokens.add(new Token(kind, raw, key, VietnameseText.fold(key), at, end, afterBreak));
        afterBreak = false;
        at = end;
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && isInWord(text.codePointAt(end)))
            end += Character.charCount(text.codePointAt(end));
        return end;
    }

    private int digitsEnd() {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) end++;
        return end;
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.LETTER_NUMBER;
    }

    private static boolean isInWord(int c) {
        return isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Footnote figures and combining marks without a letter say nothing. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && type != Character.OTHER_NUMBER
                && type != Character.NON_SPACING_MARK;
    }
}
