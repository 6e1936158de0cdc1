package vn.tiendo.unit.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.shared.text.VietnameseText;

/** The words of a cell and the gaps between them. */
final class Cell {

    private static final Pattern FOOTNOTE_DIGITS = Pattern.compile("[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern BULLET = Pattern.compile(
            "(?m)^[\\s\\u00A0]*(?:[-+*•●▪■◦·○➢►✓\\uF0B7\\uF02D]|\\(?\\d{1,2}[.)](?!\\d)|\\(?[a-zđ]\\))[\\s\\u00A0]*(?=\\S)");
    private static final Pattern TOKEN = Pattern.compile("\\.{3,}|…|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final boolean accented;

    private Cell(String text) {
        this.text = text;
        this.accented = !VietnameseText.fold(text).equals(text.toLowerCase(Locale.ROOT));
        String scanned = BULLET.matcher(text).replaceAll(Cell::asSemicolon);
        Brackets brackets = Brackets.in(scanned);
        Matcher token = TOKEN.matcher(scanned);
        Gap gap = Gap.SPACE;
        int end = 0;
        while (token.find()) {
            gap = gap.or(GapReader.read(scanned, end, token.start()));
            end = token.end();
            if (isAnd(token.group())) {
                gap = gap.or(Gap.AND);
                continue;
            }
            words.add(word(token, gap, brackets.enclose(token.start())));
            gap = isEllipsis(token.group()) ? Gap.STRONG : Gap.SPACE;
        }
    }

    /** Spans count in {@link #text()}, which is composed, with plain dashes and without invisible characters. */
    static Cell of(String raw) {
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        String plain = INVISIBLE.matcher(composed).replaceAll("");
        return new Cell(
                VietnameseText.normaliseDashes(FOOTNOTE_DIGITS.matcher(plain).replaceAll("")));
    }

    private static Word word(Matcher token, Gap gap, boolean aside) {
        String text = token.group();
        Gap before = isEllipsis(text) ? Gap.STRONG : gap;
        return new Word(
                text,
                VietnameseText.foldTones(text),
                VietnameseText.fold(text),
                token.start(),
                token.end(),
                before,
                aside);
    }

    private boolean isAnd(String token) {
        return token.equalsIgnoreCase("và") || !accented && token.equalsIgnoreCase("va");
    }

    private static boolean isEllipsis(String token) {
        return token.startsWith(".") || token.equals("…");
    }

    /** Of the same length, so that spans still hold in the original. */
    private static String asSemicolon(MatchResult bullet) {
        int blanks = bullet.group().length() - 1;
        return ";" + " ".repeat(blanks);
    }

    String text() {
        return text;
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** The gap before a word; the end of the cell parts like a semicolon. */
    Gap gapBefore(int index) {
        return index >= words.size() ? Gap.STRONG : words.get(index).before();
    }

    /** Text typed wholly without accents is compared without them; else "tờ" must never pass for "tổ". */
    String comparable(int index) {
        return accented ? words.get(index).lower() : words.get(index).folded();
    }

    boolean isAccented() {
        return accented;
    }

    /** The words from one index to before another as they are written, with a closing bracket that belongs to them. */
    String textOf(int from, int to) {
        int end = words.get(to - 1).end();
        if (words.get(to - 1).aside() && end < text.length() && Brackets.isClosing(text.charAt(end))) {
            end++;
        }
        return VietnameseText.normaliseSpaces(text.substring(words.get(from).start(), end));
    }
}
