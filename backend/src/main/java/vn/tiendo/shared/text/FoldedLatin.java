package vn.tiendo.shared.text;

/** Composed Latin letters and plain signs without accents and case, one by one: what nearly all text consists of. */
final class FoldedLatin {
    /** Stands for what takes a longer look. */
    static final char UNKNOWN = 0;

    /** Beyond are letters that stand for themselves only together with others. */
    private static final int EXTENDED = 0x250;

    private static final int ADDITIONAL = 0x1E00;
    private static final int ADDITIONAL_END = 0x1F00;

    private final char[] letters = new char[ADDITIONAL_END];

    FoldedLatin() {
        for (char letter = 1; letter < ADDITIONAL_END; letter++) {
            if (letter < EXTENDED || letter >= ADDITIONAL) {
                var folded = VietnameseText.foldAny(String.valueOf(letter));
                letters[letter] = folded.length() == 1 ? folded.charAt(0) : UNKNOWN;
            }
        }
    }

    char folded(char letter) {
        return letter < ADDITIONAL_END ? letters[letter] : UNKNOWN;
    }
}
