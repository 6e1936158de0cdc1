package vn.tiendo.shared.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tiendo.shared.text.ComparedSentence.Where;

/** Compares two texts sentence by sentence. */
public final class ComparedText {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private ComparedText() {}

    /** All sentences of both in reading order: what is gone stands before what took its place. */
    public static List<ComparedSentence> between(String before, String after) {
        var earlier = sentences(before);
        var later = sentences(after);
        var all = new ArrayList<ComparedSentence>();
        int read = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later).getDeltas()) {
            add(all, Where.BOTH, earlier.subList(read, delta.getSource().getPosition()));
            add(all, Where.BEFORE, delta.getSource().getLines());
            add(all, Where.AFTER, delta.getTarget().getLines());
            read = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(all, Where.BOTH, earlier.subList(read, earlier.size()));
        return all;
    }

    private static void add(List<ComparedSentence> all, Where where, List<String> sentences) {
        sentences.forEach(text -> all.add(new ComparedSentence(where, text)));
    }

    /** A line ends a sentence, too: lists are written without full stops. */
    static List<String> sentences(String text) {
        return text.lines()
                .flatMap(ComparedText::ofLine)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static Stream<String> ofLine(String line) {
        var ends = BreakIterator.getSentenceInstance(VIETNAMESE);
        ends.setText(line);
        var sentences = Stream.<String>builder();
        for (int from = ends.first(), to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            sentences.add(line.substring(from, to));
        }
        return sentences.build();
    }
}
