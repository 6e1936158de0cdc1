package vn.tiendo.report.comparison;

import java.util.List;

/** What differs between two moments of a report.
 *
 * @param same how many lines are the same in both
 * @param lines those that differ, in the order of the annexes
 * @param texts every section, sentence by sentence
 */
public record ComparisonView(
        ComparedSide from, ComparedSide to, int same, List<LineChange> lines, List<TextChange> texts) {}
