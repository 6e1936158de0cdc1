package vn.tiendo.unit.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a note the words after "Phối hợp", up to the end of the sentence. */
public final class CoordinatorHint {

    private static final Pattern AFTER_COORDINATE = Pattern.compile(
            "(?iu)phối\\s+(?:kết\\s+)?hợp(?:\\s+chặt\\s+chẽ)?(?:\\s+(?:với|cùng(?:\\s+với)?|của|giữa))?[\\s:]+([^;\\n]+)");

    private CoordinatorHint() {}

    /** The words, still to be read; empty when no body follows. */
    public static Optional<String> in(String note) {
        Matcher matcher = AFTER_COORDINATE.matcher(Cell.of(note).text());
        while (matcher.find()) {
            Cell words = Cell.of(matcher.group(1));
            if (HeadWords.at(words, 0).isPresent() || GroupWords.begins(words, 0)) {
                return Optional.of(words.textOf(0, endOfSentence(words)));
            }
        }
        return Optional.empty();
    }

    private static int endOfSentence(Cell words) {
        int end = 1;
        while (!words.gapBefore(end).alwaysParts()) {
            end++;
        }
        return end;
    }
}
