package vn.tiendo.document.word;

import java.text.Normalizer;

/** Text as a Word file can carry it. */
public final class PrintableText {

    private PrintableText() {}

    /** Characters that XML 1.0 cannot carry are left out; tabs become spaces; letters are composed (NFC). */
    public static String of(String text) {
        var kept = new StringBuilder(text.length());
        Normalizer.normalize(text.replace('\t', ' '), Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c)))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
