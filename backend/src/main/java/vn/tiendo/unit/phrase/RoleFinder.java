package vn.tiendo.unit.phrase;

import java.util.Optional;
import vn.tiendo.unit.PartyRole;

/** Tells words about roles from the same words within a name ("Phòng Tổng hợp"), and whom they are about. */
final class RoleFinder {

    private final Cell cell;
    private final NameSpan span;

    RoleFinder(Cell cell, NameSpan span) {
        this.cell = cell;
        this.span = span;
    }

    /** @param first whether nothing stands before the name in the cell */
    Optional<RoleWords.Run> at(int i, OpenName name, boolean first) {
        boolean atStart = i == name.from();
        if (cell.word(i).aside()
                || name.isKnownBeyond(i)
                || atStart && !name.head().isEmpty()) {
            return Optional.empty();
        }
        return RoleWords.at(cell, i).filter(run -> atStart ? leads(run, first) : follows(run, name));
    }

    private boolean leads(RoleWords.Run run, boolean first) {
        Gap after = cell.gapBefore(run.end());
        return after == Gap.COLON || span.beginsName(run.end()) || run.plain() && (!first || after.alwaysParts());
    }

    private boolean follows(RoleWords.Run run, OpenName name) {
        if (run.plain()) {
            return span.beginsName(run.end()) || run.roles().stream().anyMatch(Optional::isPresent);
        }
        Gap after = cell.gapBefore(run.end());
        boolean isNounOfGroup = after != Gap.COLON
                && name.isGroupBefore(run.from())
                && GroupWords.at(cell, run.from())
                        .filter(GroupWords.Match::isNoun)
                        .isPresent();
        return !after.isJoint() && !isNounOfGroup && standsApart(run.from(), name);
    }

    /** "Phòng Kế hoạch - Tổng hợp" is a name, "Phòng Kế hoạch, tổng hợp" is not. */
    private boolean standsApart(int i, OpenName name) {
        Gap gap = cell.gapBefore(i);
        boolean afterComma = gap.isWeak() && gap != Gap.DASH && gap != Gap.AND;
        return afterComma || gap.isJoint() && name.isKnownUpTo(i) || name.isWhollyGroup(i);
    }

    /** Whom the words are about: "A chủ trì, phối hợp với B" makes A lead and B coordinate. */
    Part.Role read(RoleWords.Run run, boolean afterName) {
        Gap after = cell.gapBefore(run.end());
        boolean announces = run.end() < cell.size() && after == Gap.COLON;
        boolean aims = span.beginsName(run.end()) && (after.isJoint() || after == Gap.DASH);
        if (!afterName) {
            return new Part.Role(run.from(), run.end(), Optional.empty(), run.last());
        }
        if (!announces && !aims) {
            return new Part.Role(run.from(), run.end(), run.first(), Optional.empty());
        }
        // who "phối hợp với" another leads itself
        Optional<PartyRole> behind = run.first().map(role -> PartyRole.LEAD);
        return new Part.Role(run.from(), run.end(), behind, run.last());
    }
}
