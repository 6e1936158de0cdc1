package vn.tiendo.shared.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.shared.text.VietnameseText;

/** A word of a text with its place in it.
 *
 * @param written in lower case, with the accents that it has
 * @param folded without accents
 */
record Word(String written, String folded, int from, int to) {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var found = WORDS.matcher(text);
        while (found.find()) {
            var word = found.group();
            words.add(new Word(VietnameseText.foldTones(word), VietnameseText.fold(word), found.start(), found.end()));
        }
        return words;
    }

    boolean hasAccents() {
        return !written.equals(folded);
    }

    /** Whether this word of a text is the one looked for; accents count only when they were typed. */
    boolean is(Word wanted) {
        return wanted.hasAccents() ? written.equals(wanted.written) : folded.equals(wanted.folded);
    }

    boolean begins(Word wanted) {
        return wanted.hasAccents() ? written.startsWith(wanted.written) : folded.startsWith(wanted.folded);
    }

    boolean sounds(Word wanted) {
        return folded.equals(wanted.folded);
    }

    boolean beginsSounding(Word wanted) {
        return folded.startsWith(wanted.folded);
    }
}
