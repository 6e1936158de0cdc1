package vn.tiendo.report.draft;

import com.github.difflib.DiffUtils;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.report.draft.SourceChange.Kind;
import vn.tiendo.shared.domain.Change;

/** What is different between two drafts, line by line in the order of the text. */
final class TextDifference {
    private static final int SHORT = 20_000;

    private TextDifference() {}

    static List<SourceChange> between(String before, String now) {
        return DiffUtils.diff(before.lines().toList(), now.lines().toList()).getDeltas().stream()
                .flatMap(delta -> Stream.concat(
                        lines(Kind.REMOVED, delta.getSource().getLines()),
                        lines(Kind.ADDED, delta.getTarget().getLines())))
                .toList();
    }

    /** For the trail: of a long text only the lines that changed, which is what somebody looks for there. */
    static Change change(String field, String before, String now) {
        if (Math.max(before.length(), now.length()) <= SHORT) {
            return new Change(field, before, now);
        }
        var changes = between(before, now);
        return new Change(field, said(changes, Kind.REMOVED), said(changes, Kind.ADDED));
    }

    private static String said(List<SourceChange> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(SourceChange::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<SourceChange> lines(Kind kind, List<String> lines) {
        return lines.stream().map(line -> new SourceChange(kind, line));
    }
}
