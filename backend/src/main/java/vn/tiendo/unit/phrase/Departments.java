package vn.tiendo.unit.phrase;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;

/** The names of provincial departments without "Sở", to part a list that says "Sở" once. */
final class Departments {

    private static final Set<String> NAMES = Vocabulary.lines("departments.txt")
            .map(line -> NameKey.of(Cell.of(line)))
            .collect(toUnmodifiableSet());

    private static final int LONGEST = 8;

    private Departments() {}

    /** The end of the longest department's name that begins at a word, or that word itself when there is none. */
    static int endOfLongest(Cell cell, int from, NameSpan span) {
        StringBuilder key = new StringBuilder();
        int end = from;
        for (int i = from; i < Math.min(cell.size(), from + LONGEST); i++) {
            if (i > from && (cell.gapBefore(i).alwaysParts() || cell.word(i).aside())) {
                break;
            }
            key.append(cell.word(i).folded());
            if (NAMES.contains(key.toString()) && span.mayEndBefore(i + 1)) {
                end = i + 1;
            }
        }
        return end;
    }
}
