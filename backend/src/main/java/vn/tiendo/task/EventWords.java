package vn.tiendo.task;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.shared.text.VietnameseText;

/** The words that name an event, and what makes two ways of writing it the same: "khi có Nghị quyết" is "Sau khi có nghị quyết".
 *
 * @param words as people read them
 * @param folded without the words that only join it to the term
 */
record EventWords(String words, String folded) {
    private static final int LONGEST = 500;
    private static final Pattern JOINING =
            Pattern.compile("^((ngay|chi|moi|ke|tinh|tu|sau|truoc|khi|luc|theo|thoi diem|co) )+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}/-]+");

    static EventWords of(String text) {
        var words = VietnameseText.normaliseSpaces(text);
        words = words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
        var plain = PUNCTUATION
                .matcher(VietnameseText.fold(VietnameseText.normaliseDashes(words)))
                .replaceAll(" ")
                .strip();
        var bare = JOINING.matcher(plain).replaceFirst("");
        return new EventWords(capital(words), bare.isEmpty() ? plain : bare);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
