package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes apart words that are no name as a whole but begin with a known one: a forgotten comma, or prose after a name. */
final class NameSequence {

    private static final Set<String> PROSE = Set.of("tại", "trừ");

    private final Cell cell;
    private final KnownNames known;
    private final NameSpan span;

    NameSequence(Cell cell, KnownNames known) {
        this.cell = cell;
        this.known = known;
        this.span = new NameSpan(cell, known);
    }

    /** The pieces in order; the name itself when it cannot be taken apart. */
    List<Part.Name> piecesOf(Part.Name name) {
        int end = span.endOfLongest(name.from(), name.head());
        if (end > name.from() && end < name.to() && mayLeaveProseAt(end) && !Offices.goOnAt(cell, name.from(), end)) {
            return List.of(new Part.Name(name.from(), end, name.head()), new Part.Name(end, name.to(), List.of()));
        }
        List<Part.Name> pieces = new ArrayList<>();
        int from = name.from();
        while (from < name.to()) {
            int next = endBeforeOwnHead(from, name.to());
            if (next == from) {
                return List.of(name);
            }
            pieces.add(new Part.Name(from, next, List.of()));
            from = next;
        }
        return pieces;
    }

    private boolean mayLeaveProseAt(int index) {
        Gap gap = cell.gapBefore(index);
        return gap.isWeak() && gap != Gap.DASH && gap != Gap.AND
                || PROSE.contains(cell.word(index).lower());
    }

    /** The end of a known unit that is followed by the head of another part of the agency, or by nothing. */
    private int endBeforeOwnHead(int from, int to) {
        for (int end = Math.min(to, from + known.longestName()); end > from; end--) {
            boolean edge = end == to
                    || HeadWords.at(cell, end)
                            .filter(head -> head.kind() == Head.Kind.INTERNAL)
                            .isPresent();
            if (edge && known.called(NameKey.folded(cell, from, end)).size() == 1) {
                return end;
            }
        }
        return from;
    }
}
