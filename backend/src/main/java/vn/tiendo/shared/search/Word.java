package vn.tiendo.shared.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.text.VietnameseText;

/** A word of a text with its place in it. */
final class Word {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final String typed;
    private final String folded;
    private final int from;
    private final int to;
    private @Nullable String written;

    private Word(String typed, int from, int to) {
        this.typed = typed;
        this.folded = VietnameseText.fold(typed);
        this.from = from;
        this.to = to;
    }

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var found = WORDS.matcher(text);
        while (found.find()) {
            words.add(new Word(found.group(), found.start(), found.end()));
        }
        return words;
    }

    /** In lower case, with the accents that it has; of most words of a text nobody asks, so it is worked out at the first time. */
    String written() {
        if (written == null) {
            written = VietnameseText.foldTones(typed);
        }
        return written;
    }

    /** Without accents. */
    String folded() {
        return folded;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean hasAccents() {
        return !written().equals(folded);
    }

    /** Whether this word of a text is the one looked for; accents count only when they were typed. */
    boolean is(Word wanted) {
        return sounds(wanted) && (!wanted.hasAccents() || written().equals(wanted.written()));
    }

    boolean begins(Word wanted) {
        return beginsSounding(wanted) && (!wanted.hasAccents() || written().startsWith(wanted.written()));
    }

    boolean sounds(Word wanted) {
        return folded.equals(wanted.folded);
    }

    boolean beginsSounding(Word wanted) {
        return folded.startsWith(wanted.folded);
    }
}
