package vn.tiendo.shared.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds Vietnamese text for comparison; the folded form is never shown and never stored in place of the original. */
public final class VietnameseText {

    private static final Pattern COMBINING_MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");

    private static final FoldedLatin LATIN = new FoldedLatin();
    private static final int ASCII = 0x80;

    private VietnameseText() {}

    /** Lower case without any accent: "Quý" and "quy" are the same, and so are "đ" and "d". */
    public static String fold(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = LATIN.folded(text.charAt(i));
            if (folded[i] == FoldedLatin.UNKNOWN) {
                return foldAny(text);
            }
        }
        return new String(folded);
    }

    static String foldAny(String text) {
        String bare = COMBINING_MARKS
                .matcher(Normalizer.normalize(text, Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(bare.replace('đ', 'd'), Form.NFC);
    }

    /** Lower case, composed, with the tone mark in one agreed place: "HOÀ", "hòa" and a decomposed "hoà" are the same. */
    public static String foldTones(String text) {
        if (text.chars().allMatch(letter -> letter < ASCII)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return TonePlacement.agreed(
                Normalizer.normalize(Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT), Form.NFC));
    }

    /** One plain space between words, none at the ends, no invisible characters; line breaks become spaces too. */
    public static String normaliseSpaces(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Every kind of dash and minus as the plain hyphen. */
    public static String normaliseDashes(String text) {
        return DASHES.matcher(text).replaceAll("-");
    }

    /** Whether two texts are the same to a reader who ignores case, accents, spaces and the kind of dash. */
    public static boolean sameFolded(String one, String other) {
        return foldedWords(one).equals(foldedWords(other));
    }

    private static String foldedWords(String text) {
        return fold(normaliseDashes(normaliseSpaces(text)));
    }
}
