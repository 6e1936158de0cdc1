package vn.tiendo.unit.phrase;

import java.util.List;
import java.util.Set;

/** A name whose first word is read and whose end is still to be found. */
final class OpenName {

    private static final Set<String> OFFICE_OF =
            Set.of("van phong hdnd", "van phong ubnd", "van phong doan", "van phong hoi", "vp hdnd", "vp ubnd");
    private static final Set<String> COUNCILS = Set.of("hdnd", "ubnd", "hoi", "uy");
    private static final int LONGEST_JOINT_OFFICE = 8;

    private final Cell cell;
    private final NameSpan span;
    private final int from;
    private final List<String> head;
    private final SharedHead list;
    private final int protectedUntil;

    private OpenName(int from, List<String> head, SharedHead list, Cell cell, NameSpan span) {
        this.cell = cell;
        this.span = span;
        this.from = from;
        this.head = head;
        this.list = list;
        int item = head.isEmpty() && !list.isNone() ? list.first() : from;
        int itemEnd = endOfListItem(item);
        this.protectedUntil = Math.max(span.endOfLongest(from, head), itemEnd > item ? itemEnd : from);
    }

    static OpenName at(int from, Cell cell, NameSpan span) {
        SharedHead list = SharedHead.at(cell, Offices.bodyAfter(cell, from, cell.size()));
        return new OpenName(from, List.of(), list, cell, span);
    }

    /** The name after this one; within a list it has the list's head. */
    OpenName next(int start) {
        return goesOnWithList(start) ? new OpenName(start, list.head(), list, cell, span) : at(start, cell, span);
    }

    int from() {
        return from;
    }

    /** The head that a list said before, empty when the name has its own. */
    List<String> head() {
        return head;
    }

    boolean isKnownUpTo(int i) {
        return protectedUntil > from && i == protectedUntil;
    }

    boolean isKnownBeyond(int i) {
        return i < protectedUntil;
    }

    boolean endsBefore(int i) {
        Gap gap = cell.gapBefore(i);
        if (cell.word(i).aside() || gap.isJoint()) {
            return false;
        }
        if (gap.alwaysParts()) {
            return true;
        }
        if (isKnownBeyond(i) || Offices.goOnAt(cell, from, i) || isJointOffice(i) || goesOnAsGroup(i)) {
            return false;
        }
        if (gap == Gap.DASH) {
            return isKnownUpTo(i) && span.endOfLongest(i, List.of()) > i || partsAtDash(i);
        }
        return span.beginsName(i) || goesOnWithList(i);
    }

    /** A dash parts a person from the office held, and two whole names, but not "Kế hoạch - Thanh tra". */
    private boolean partsAtDash(int i) {
        return HeadWords.at(cell, i)
                .filter(next -> next.kind() == Head.Kind.HOLDER
                        || span.beginsName(from) && cell.gapBefore(i + 1).isJoint())
                .isPresent();
    }

    /** "Văn phòng HĐND và UBND tỉnh" is one office. */
    private boolean isJointOffice(int i) {
        return cell.gapBefore(i).compareTo(Gap.COMMA) < 0
                && i - from <= LONGEST_JOINT_OFFICE
                && OFFICE_OF.contains(String.join(" ", NameKey.folded(cell, from, Math.min(from + 3, i))))
                && COUNCILS.contains(cell.word(i).folded());
    }

    /** The "đơn vị" of "các phòng, đơn vị" goes on with the phrase and begins no other. */
    private boolean goesOnAsGroup(int i) {
        return GroupWords.isBareNoun(cell, i) && isGroupBefore(i);
    }

    boolean isGroupBefore(int i) {
        for (int k = from; k < i; k++) {
            if (GroupWords.isDeterminer(cell, k)) {
                return true;
            }
        }
        return GroupWords.isBareNoun(cell, from);
    }

    boolean isWhollyGroup(int end) {
        return GroupWords.begins(cell, from) && GroupReading.of(cell, from, end).isPresent();
    }

    /** Whether the head of the list is meant before this word too. */
    private boolean goesOnWithList(int i) {
        Gap gap = cell.gapBefore(i);
        boolean parts = !gap.isJoint() && gap != Gap.DASH && gap != Gap.SENTENCE;
        if (list.isNone() || !parts || i == list.first() || span.beginsName(i)) {
            return false;
        }
        return endOfListItem(i) > i || gap == Gap.COMMA && (list.announced() || isAbbreviationAfterAnother(i));
    }

    private int endOfListItem(int start) {
        int known = list.isNone() ? start : span.endOfLongest(start, list.head());
        return list.isDepartment() ? Math.max(known, Departments.endOfLongest(cell, start, span)) : known;
    }

    private boolean isAbbreviationAfterAnother(int i) {
        int end = i;
        while (end < cell.size()
                && cell.word(end).isAbbreviation()
                && (end == i || cell.gapBefore(end).compareTo(Gap.DASH) <= 0)) {
            end++;
        }
        return end > i && !cell.gapBefore(end).isJoint() && cell.word(i - 1).isAbbreviation();
    }
}
