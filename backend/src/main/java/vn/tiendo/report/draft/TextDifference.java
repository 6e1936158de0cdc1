package vn.tiendo.report.draft;

import com.github.difflib.DiffUtils;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.report.draft.SourceChange.Kind;

/** What is different between two drafts, line by line in the order of the text. */
final class TextDifference {
    private TextDifference() {}

    static List<SourceChange> between(String before, String now) {
        return DiffUtils.diff(before.lines().toList(), now.lines().toList()).getDeltas().stream()
                .flatMap(delta -> Stream.concat(
                        lines(Kind.REMOVED, delta.getSource().getLines()),
                        lines(Kind.ADDED, delta.getTarget().getLines())))
                .toList();
    }

    private static Stream<SourceChange> lines(Kind kind, List<String> lines) {
        return lines.stream().map(line -> new SourceChange(kind, line));
    }
}
