package vn.tiendo.calendar.grammar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers in figures, in words and in Roman letters. */
final class Numerals {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10));

    /** The letter l is often typed for the Roman one. */
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private static final Phrases FIVE_AFTER_TEN = Phrases.of("lăm");
    private static final Phrases FIVE_OR_YEAR = Phrases.of("năm");
    private static final Phrases TENS = Phrases.of("mươi");

    private Numerals() {}

    /** A count in figures (at most {@code max}) or in words up to ninety-nine; -1 when there is none. */
    static int count(Cursor cursor, int max) {
        int figure = cursor.number(1, max);
        if (figure > 0) return figure;
        if (cursor.sees(FIVE_OR_YEAR)) return -1;
        int before = cursor.at();
        int value = words(cursor);
        if (value < 1 || value > max) {
            cursor.back(before);
            return -1;
        }
        skipRepeatedInWords(cursor);
        return value;
    }

    private static int words(Cursor cursor) {
        int first = digit(cursor);
        if (first < 0) return -1;
        if (first != 10 && !cursor.take(TENS)) return first;
        int tens = first == 10 ? 10 : 10 * first;
        if (cursor.take(FIVE_AFTER_TEN)) return tens + 5;
        Token token = cursor.peek();
        boolean yearFollows = token != null && token.key().equals("năm");
        int ones = yearFollows ? -1 : digit(cursor);
        return ones > 0 && ones < 10 ? tens + ones : tens;
    }

    private static int digit(Cursor cursor) {
        Token token = cursor.peek();
        Integer value = token == null ? null : WORDS.get(token.key());
        if (value == null) return -1;
        cursor.next();
        return value;
    }

    /** "10 (mười) ngày": the same number again, in words. */
    static void skipRepeatedInWords(Cursor cursor) {
        int before = cursor.at();
        if (cursor.take('(') && words(cursor) > 0 && cursor.take(')')) return;
        cursor.back(before);
    }

    /** A quarter 1 to 4 in Roman letters, or -1. */
    static int roman(String key) {
        String letters = Normalizer.normalize(key, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
        return ROMAN.indexOf(letters.replace('l', 'i')) < 0 ? -1 : ROMAN.indexOf(letters.replace('l', 'i')) + 1;
    }

    /** The values of a list of tokens that are all numbers; empty otherwise. */
    static List<Integer> values(List<Token> tokens) {
        List<Integer> values = new ArrayList<>();
        for (Token token : tokens) {
            if (!token.isNumber()) return List.of();
            values.add(token.value());
        }
        return values;
    }
}
