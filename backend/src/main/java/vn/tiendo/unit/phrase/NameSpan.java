package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiendo.unit.PartyKind;

/** Finds how far a known name reaches in a cell. */
final class NameSpan {

    private static final Set<String> MAY_FOLLOW =
            Set.of("tỉnh", "thuộc", "của", "trực", "tại", "trừ", "tinh", "thuoc", "cua", "truc", "tai", "tru");

    private final Cell cell;
    private final KnownNames known;
    private final int[] ends;

    NameSpan(Cell cell, KnownNames known) {
        this.cell = cell;
        this.known = known;
        this.ends = new int[cell.size()];
    }

    /**
     * The end of the longest known name that begins at a word, or that word itself when there is none.
     *
     * @param head words to be read before it, for a list that says its head only once
     */
    int endOfLongest(int from, List<String> head) {
        if (!head.isEmpty() || from >= ends.length) {
            return findEnd(from, head);
        }
        if (ends[from] == 0) {
            ends[from] = 1 + findEnd(from, head);
        }
        return ends[from] - 1;
    }

    private int findEnd(int from, List<String> head) {
        if (from < cell.size()
                && head.isEmpty()
                && !known.mayBeginWith(cell.word(from).folded())) {
            return from;
        }
        List<String> words = new ArrayList<>(head);
        int end = from;
        boolean crossedIntoAnother = false;
        for (int i = from; i < cell.size() && i - from < known.longestName(); i++) {
            Gap gap = cell.gapBefore(i);
            if (i > from && (gap.alwaysParts() || gap == Gap.COLON)
                    || cell.word(i).aside()) {
                break;
            }
            crossedIntoAnother |=
                    i > from && gap.isWeak() && HeadWords.at(cell, i).isPresent();
            words.add(cell.word(i).folded());
            if (isKnown(words, crossedIntoAnother) && mayEndBefore(i + 1)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Across a comma before another head only a group reaches ("Các phòng, đơn vị"): "Văn phòng, Sở Nội vụ" are two. */
    private boolean isKnown(List<String> words, boolean crossedIntoAnother) {
        return known.called(words).stream().anyMatch(named -> !crossedIntoAnother || named.kind() == PartyKind.GROUP);
    }

    /** Whether a head, a group phrase or a known name begins at a word. */
    boolean beginsName(int i) {
        return i < cell.size()
                && (HeadWords.at(cell, i).isPresent() || GroupWords.begins(cell, i) || endOfLongest(i, List.of()) > i);
    }

    /** "Văn phòng Sở" is no name in "Văn phòng Sở Nội vụ". */
    boolean mayEndBefore(int next) {
        return !cell.gapBefore(next).isJoint()
                || cell.word(next).aside()
                || MAY_FOLLOW.contains(cell.comparable(next))
                || RoleWords.at(cell, next).filter(this::endsThere).isPresent();
    }

    private boolean endsThere(RoleWords.Run run) {
        return run.plain() || !cell.gapBefore(run.end()).isJoint();
    }
}
