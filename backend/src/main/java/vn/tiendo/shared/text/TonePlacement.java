package vn.tiendo.shared.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the tone mark of oa, oe and uy to one place. Both "hòa" and "hoà" are taught and printed; misplaced marks such as
 * "hòan" and "Qúy" come from old keyboards. The agreed place: the first vowel at the end of a word, else the second.
 */
final class TonePlacement {

    /** Each row: the bare vowel, then with grave, acute, hook, tilde and dot below. */
    private static final String[] VOWELS = {"aàáảãạ", "eèéẻẽẹ", "oòóỏõọ", "uùúủũụ", "yỳýỷỹỵ"};

    private static final Pattern PAIR =
            Pattern.compile("(?<!q)([oòóỏõọ])([aàáảãạeèéẻẽẹ])(?=(\\p{L}?))" + "|(q?)([uùúủũụ])([yỳýỷỹỵ])(?=(\\p{L}?))");

    private TonePlacement() {}

    static String agreed(String lowerCase) {
        return PAIR.matcher(lowerCase).replaceAll(TonePlacement::rearranged);
    }

    private static String rearranged(MatchResult pair) {
        boolean oaOrOe = pair.group(1) != null;
        String initial = oaOrOe ? "" : pair.group(4);
        char first = pair.group(oaOrOe ? 1 : 5).charAt(0);
        char second = pair.group(oaOrOe ? 2 : 6).charAt(0);
        boolean onSecond = !initial.isEmpty() || !pair.group(oaOrOe ? 3 : 7).isEmpty();
        int tone = Math.max(toneOf(first), toneOf(second));
        String moved = initial + withTone(first, onSecond ? 0 : tone) + withTone(second, onSecond ? tone : 0);
        return Matcher.quoteReplacement(moved);
    }

    private static int toneOf(char vowel) {
        return rowOf(vowel).indexOf(vowel);
    }

    private static char withTone(char vowel, int tone) {
        return rowOf(vowel).charAt(tone);
    }

    private static String rowOf(char vowel) {
        for (String row : VOWELS) {
            if (row.indexOf(vowel) >= 0) return row;
        }
        throw new IllegalArgumentException("not a vowel of a pair: " + vowel);
    }
}
