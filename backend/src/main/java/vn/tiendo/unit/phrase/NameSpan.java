package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiendo.unit.PartyKind;

/** Finds how far a known name reaches in a cell. */
final class NameSpan {

    private static final Set<String> MAY_FOLLOW = Set.of(
            "tỉnh", "thuộc", "của", "trực", "chủ", "phối", "là", "làm", "cùng", "đầu", "thực", "tham", "theo", "tinh",
            "thuoc", "cua", "truc", "chu", "phoi", "la", "lam", "cung", "dau", "thuc");

    private final Cell cell;
    private final KnownNames known;

    NameSpan(Cell cell, KnownNames known) {
        this.cell = cell;
        this.known = known;
    }

    /**
     * The end of the longest known name that begins at a word, or that word itself when there is none.
     *
     * @param head words to be read before it, for a list that says its head only once
     */
    int endOfLongest(int from, List<String> head) {
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
            if (mayEndBefore(i + 1) && isKnown(words, crossedIntoAnother)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Across a comma before another head only a group reaches ("Các phòng, đơn vị"): "Văn phòng, Sở Nội vụ" are two. */
    private boolean isKnown(List<String> words, boolean crossedIntoAnother) {
        return known.called(words).stream().anyMatch(named -> !crossedIntoAnother || named.kind() == PartyKind.GROUP);
    }

    /** "Văn phòng Sở" is no name in "Văn phòng Sở Nội vụ". */
    boolean mayEndBefore(int next) {
        return !cell.gapBefore(next).isJoint() || cell.word(next).aside() || MAY_FOLLOW.contains(cell.comparable(next));
    }
}
