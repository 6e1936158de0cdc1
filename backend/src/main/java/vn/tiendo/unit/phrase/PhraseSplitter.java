package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.unit.PartyRole;

/**
 * Parts a cell into names and words about roles. A semicolon, a bullet or the end of a sentence always parts; a comma, "và", a
 * slash or a line break only before the head of another name, because names have commas of their own.
 */
final class PhraseSplitter {

    private static final Set<String> OFFICE_OF =
            Set.of("van phong hdnd", "van phong ubnd", "van phong doan", "van phong hoi", "vp hdnd", "vp ubnd");
    private static final Set<String> COUNCILS = Set.of("hdnd", "ubnd", "hoi", "uy");
    private static final int LONGEST_JOINT_OFFICE = 8;

    private final Cell cell;
    private final NameSpan span;
    private final List<Part> parts = new ArrayList<>();
    private int from;
    private int protectedUntil;
    private SharedHead list = new SharedHead(List.of(), -1, false);
    private List<String> head = List.of();

    PhraseSplitter(Cell cell, KnownNames known) {
        this.cell = cell;
        this.span = new NameSpan(cell, known);
    }

    List<Part> split() {
        beginAt(0, List.of());
        int i = 0;
        while (i < cell.size()) {
            Optional<RoleWords.Run> role = roleAt(i);
            if (role.isPresent()) {
                closeBefore(i);
                i = role.get().end();
                parts.add(roleOf(role.get()));
                beginAt(i, List.of());
                continue;
            }
            if (i > from && partsBefore(i)) {
                closeBefore(i);
                beginAt(i, goesOnWithList(i) ? list.head() : List.of());
            }
            i++;
        }
        closeBefore(cell.size());
        return parts;
    }

    private void closeBefore(int end) {
        if (end > from) {
            parts.add(new Part.Name(from, end, head));
        }
    }

    private void beginAt(int start, List<String> sharedHead) {
        from = start;
        head = sharedHead;
        int listItem = start;
        if (sharedHead.isEmpty()) {
            list = SharedHead.at(cell, start);
            listItem = list.isNone() ? start : list.first();
        }
        protectedUntil = Math.max(span.endOfLongest(start, sharedHead), endOfListItem(listItem));
    }

    private int endOfListItem(int start) {
        int known = list.isNone() ? start : span.endOfLongest(start, list.head());
        return list.isDepartment() ? Math.max(known, Departments.endOfLongest(cell, start, span)) : known;
    }

    private boolean partsBefore(int i) {
        Gap gap = cell.gapBefore(i);
        if (cell.word(i).aside() || gap.isJoint()) {
            return false;
        }
        if (gap.alwaysParts()) {
            return true;
        }
        if (i < protectedUntil || Offices.goOnAt(cell, from, i) || isJointOffice(i) || isGroupNounWithin(i)) {
            return false;
        }
        if (gap == Gap.DASH) {
            return beginsName(from)
                    && HeadWords.at(cell, i).isPresent()
                    && cell.gapBefore(i + 1).isJoint();
        }
        return beginsName(i) || goesOnWithList(i);
    }

    /** "Văn phòng HĐND và UBND tỉnh" is one office. */
    private boolean isJointOffice(int i) {
        return cell.gapBefore(i).compareTo(Gap.COMMA) < 0
                && i - from <= LONGEST_JOINT_OFFICE
                && OFFICE_OF.contains(String.join(" ", NameKey.folded(cell, from, Math.min(from + 3, i))))
                && COUNCILS.contains(cell.word(i).folded());
    }

    /** The "đơn vị" of "các phòng, đơn vị" goes on with the phrase and begins no other. */
    private boolean isGroupNounWithin(int i) {
        if (!GroupWords.isBareNoun(cell, i)) {
            return false;
        }
        for (int k = from; k < i; k++) {
            if (GroupWords.isDeterminer(cell, k)) {
                return true;
            }
        }
        return GroupWords.isBareNoun(cell, from);
    }

    private boolean beginsName(int i) {
        return i < cell.size()
                && (HeadWords.at(cell, i).isPresent()
                        || GroupWords.begins(cell, i)
                        || span.endOfLongest(i, List.of()) > i);
    }

    /** Whether the head of the list is meant before this word too. */
    private boolean goesOnWithList(int i) {
        Gap gap = cell.gapBefore(i);
        if (list.isNone()
                || gap.isJoint()
                || gap == Gap.DASH
                || gap == Gap.SENTENCE
                || i == list.first()
                || beginsName(i)) {
            return false;
        }
        return endOfListItem(i) > i || gap == Gap.COMMA && (list.announced() || isAbbreviationAfterAnother(i));
    }

    private boolean isAbbreviationAfterAnother(int i) {
        int end = i;
        while (end < cell.size()
                && cell.word(end).isAbbreviation()
                && (end == i || cell.gapBefore(end).isJoint() || cell.gapBefore(end) == Gap.DASH)) {
            end++;
        }
        return end > i && !cell.gapBefore(end).isJoint() && cell.word(i - 1).isAbbreviation();
    }

    private Optional<RoleWords.Run> roleAt(int i) {
        if (cell.word(i).aside() || i < protectedUntil && i > from || !head.isEmpty() && i == from) {
            return Optional.empty();
        }
        return RoleWords.at(cell, i).filter(run -> i == from ? leads(run) : follows(run));
    }

    private boolean leads(RoleWords.Run run) {
        if (protectedUntil > from) {
            return false;
        }
        return cell.gapBefore(run.end()) == Gap.COLON
                || beginsName(run.end())
                || run.plain() && (!parts.isEmpty() || cell.gapBefore(run.end()).alwaysParts());
    }

    private boolean follows(RoleWords.Run run) {
        boolean endsHere = !cell.gapBefore(run.end()).isJoint();
        boolean aimsAtName = beginsName(run.end());
        if (run.plain()) {
            return aimsAtName || run.roles().stream().anyMatch(Optional::isPresent);
        }
        Gap before = cell.gapBefore(run.from());
        boolean edge = run.from() == protectedUntil || before.isWeak();
        return edge && endsHere;
    }

    private Part.Role roleOf(RoleWords.Run run) {
        boolean afterName = !parts.isEmpty()
                && parts.getLast() instanceof Part.Name
                && !cell.gapBefore(run.from()).alwaysParts();
        Gap after = cell.gapBefore(run.end());
        boolean direct = beginsName(run.end()) && (after.isJoint() || after == Gap.COLON || after == Gap.DASH);
        if (!afterName || run.end() < cell.size() && after == Gap.COLON) {
            return new Part.Role(run.from(), run.end(), afterName ? behind(run) : Optional.empty(), run.last());
        }
        return direct
                ? new Part.Role(run.from(), run.end(), behind(run), run.last())
                : new Part.Role(run.from(), run.end(), run.first(), Optional.empty());
    }

    /** Who "phối hợp với" another leads itself. */
    private static Optional<PartyRole> behind(RoleWords.Run run) {
        return run.first().map(role -> PartyRole.LEAD);
    }
}
