package vn.tiendo.unit.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.unit.PartyKind;

/** Of what kind a body is that the directory does not hold, told by its head and by the places in its name. */
final class NameKind {

    private static final Set<String> PLACES = Set.of("huyện", "quận", "phường", "ubnd");

    private NameKind() {}

    /** Empty when no head stands at the beginning: then it is no name. */
    static Optional<PartyKind> of(Cell cell, int from, int to, List<String> head) {
        if (!head.isEmpty()) {
            return Optional.of(head.equals(List.of("so")) ? PartyKind.EXTERNAL : PartyKind.UNIT);
        }
        if (GroupWords.begins(cell, from) || speaksOfSeveral(cell, from, to)) {
            return HeadWords.at(cell, from).isPresent() || GroupWords.begins(cell, from)
                    ? Optional.of(PartyKind.GROUP)
                    : Optional.empty();
        }
        return HeadWords.at(cell, from).map(found -> switch (found.kind()) {
            case INTERNAL ->
                isOfAnother(cell, from + found.length(), to) || namesPlace(cell, from, to)
                        ? PartyKind.EXTERNAL
                        : PartyKind.UNIT;
            case EXTERNAL -> PartyKind.EXTERNAL;
            case HOLDER -> PartyKind.UNIT;
        });
    }

    /** "UBND các huyện, thành phố", "UBND cấp xã", "UBND xã, phường". */
    private static boolean speaksOfSeveral(Cell cell, int from, int to) {
        boolean place = false;
        for (int i = from + 1; i < to; i++) {
            boolean isPlace = GroupWords.isBareNoun(cell, i);
            if (isPlace
                    && (GroupWords.isDeterminer(cell, i - 1)
                            || place && cell.gapBefore(i).isWeak())) {
                return true;
            }
            if (cell.word(i).folded().equals("cap") && i + 1 < to) {
                return true;
            }
            place = place || isPlace;
        }
        return false;
    }

    /** "Văn phòng Sở Nội vụ", while the office of "Văn phòng Sở" is one's own. */
    private static boolean isOfAnother(Cell cell, int next, int to) {
        return next + 1 < to
                && cell.gapBefore(next + 1).isJoint()
                && HeadWords.at(cell, next + 1).isEmpty()
                && HeadWords.at(cell, next)
                        .filter(head -> head.kind() == Head.Kind.EXTERNAL)
                        .isPresent();
    }

    private static boolean namesPlace(Cell cell, int from, int to) {
        return cell.words().subList(from, to).stream().map(Word::lower).anyMatch(PLACES::contains);
    }
}
