package vn.tiendo.report.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.report.ReportLine;
import vn.tiendo.report.ReportSection;
import vn.tiendo.shared.text.ComparedText;

/** Finds what differs between two moments of a report. */
public final class Comparison {
    private Comparison() {}

    public static ComparisonView between(Side from, Side to) {
        var lines = lines(from.snapshot().lines(), to.snapshot().lines());
        var came = lines.stream().filter(line -> line.before() == null).count();
        var same = to.snapshot().lines().size()
                - (int) came
                - (int) lines.stream()
                        .filter(line -> line.before() != null && line.after() != null)
                        .count();
        return new ComparisonView(
                ComparedSide.of(from), ComparedSide.of(to), same, lines, texts(from.texts(), to.texts()));
    }

    /** In the order of the later one; what went stands at the end. */
    private static List<LineChange> lines(List<ReportLine> before, List<ReportLine> after) {
        var earlier = byAssignment(before);
        var changes = new ArrayList<LineChange>();
        for (ReportLine line : after) {
            var was = earlier.remove(line.assignmentId());
            if (!line.equals(was)) {
                changes.add(new LineChange(was, line));
            }
        }
        earlier.values().forEach(line -> changes.add(new LineChange(line, null)));
        return changes;
    }

    private static Map<UUID, ReportLine> byAssignment(List<ReportLine> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        ReportLine::assignmentId, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static List<TextChange> texts(Map<ReportSection, String> before, Map<ReportSection, String> after) {
        return Arrays.stream(ReportSection.values())
                .map(section -> new TextChange(
                        section,
                        ComparedText.between(before.getOrDefault(section, ""), after.getOrDefault(section, ""))))
                .toList();
    }
}
