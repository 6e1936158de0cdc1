package vn.tiendo.document;

import java.util.OptionalInt;

/** Letters of a list as NĐ 30/2020 counts them: a, b, c, d, đ, e, g, h ... without f, j, w, z and the marked vowels. */
public final class VietnameseLetters {

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private VietnameseLetters() {}

    /** The {@code n}th letter, from 1; after the last (23) the letters are doubled: {@code aa}, {@code ab} ... */
    public static String letter(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("letters are counted from 1, not " + n);
        }
        int index = n - 1;
        String last = LETTERS.substring(index % LETTERS.length(), index % LETTERS.length() + 1);
        return index < LETTERS.length() ? last : letter(index / LETTERS.length()) + last;
    }

    /** The place of a single letter in the list, from 1; empty when lists do not use it. */
    public static OptionalInt position(char letter) {
        int index = LETTERS.indexOf(Character.toLowerCase(letter));
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }
}
