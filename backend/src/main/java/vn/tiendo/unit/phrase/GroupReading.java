package vn.tiendo.unit.phrase;

import static vn.tiendo.unit.phrase.GroupWords.Kind.DETERMINER;
import static vn.tiendo.unit.phrase.GroupWords.Kind.DIRECT;
import static vn.tiendo.unit.phrase.GroupWords.Kind.EITHER;
import static vn.tiendo.unit.phrase.GroupWords.Kind.INSIDE;
import static vn.tiendo.unit.phrase.GroupWords.Kind.OPEN;
import static vn.tiendo.unit.phrase.GroupWords.Kind.OUTSIDE;
import static vn.tiendo.unit.phrase.GroupWords.Kind.QUALIFIER;
import static vn.tiendo.unit.phrase.GroupWords.Kind.REST;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.shared.domain.Confidence;
import vn.tiendo.unit.GroupName;
import vn.tiendo.unit.UnitKind;

/** What a phrase for several units means when each of its words is understood, however it is put together. */
final class GroupReading {

    private final Set<GroupWords.Kind> kinds = EnumSet.noneOf(GroupWords.Kind.class);
    private final Set<String> nouns = new HashSet<>();

    private GroupReading() {}

    /** Empty when a word is not one of a group phrase. */
    static Optional<GroupReading> of(Cell cell, int from, int to) {
        GroupReading reading = new GroupReading();
        int i = from;
        while (i < to) {
            Optional<GroupWords.Match> match = GroupWords.at(cell, i).filter(it -> it.end() <= to);
            if (match.isEmpty()) {
                return Optional.empty();
            }
            reading.kinds.add(match.get().kind());
            if (match.get().isNoun()) {
                reading.nouns.add(match.get().words());
            }
            i = match.get().end();
        }
        return reading.nouns.isEmpty() ? Optional.empty() : Optional.of(reading);
    }

    boolean isOpen() {
        return kinds.contains(OPEN);
    }

    /** Whether the phrase is only about parts of the agency. */
    private boolean isInside() {
        return kinds.contains(INSIDE) && !kinds.contains(OUTSIDE);
    }

    /** A noun alone ("phòng chuyên môn") may also mean just the one in question. */
    boolean isPlural() {
        return kinds.contains(DETERMINER) || nouns.size() > 1 || isOpen();
    }

    Optional<Named> among(List<GroupName> groups) {
        if (!isInside()) {
            return Optional.empty();
        }
        List<GroupName> meant = groups.stream()
                .filter(group ->
                        isOpen() ? group.open() : !group.open() && group.kinds().equals(wanted(groups)))
                .toList();
        return meant.size() == 1 ? Optional.of(Named.of(meant.getFirst())) : Optional.empty();
    }

    Confidence confidence() {
        boolean understood = isPlural() && !kinds.contains(EITHER) && !kinds.contains(REST);
        boolean usual = Set.of("phòng", "phong", "đơn vị", "don vi").containsAll(nouns);
        boolean vague = !isOpen() && !hasDivisions() && (!kinds.contains(DIRECT) || kinds.contains(QUALIFIER));
        return understood && usual && !vague ? Confidence.SURE : Confidence.PROBABLE;
    }

    private boolean hasDivisions() {
        return nouns.stream().anyMatch(noun -> noun.startsWith("phòng") || noun.startsWith("phong"));
    }

    private Set<UnitKind> wanted(List<GroupName> groups) {
        boolean onlyDivisions = hasDivisions()
                && Set.of("phòng", "phong", "phòng ban", "phong ban", "ban").containsAll(nouns);
        if (onlyDivisions) {
            return Set.of(UnitKind.DIVISION);
        }
        boolean onlySubordinate = !hasDivisions()
                && (kinds.contains(DIRECT) && !kinds.contains(QUALIFIER)
                        || nouns.stream().noneMatch(noun -> noun.startsWith("đơn") || noun.startsWith("don")));
        return onlySubordinate ? Set.of(UnitKind.SUBORDINATE) : everybody(groups);
    }

    /** The smallest group that holds both the divisions and the subordinate units. */
    private static Set<UnitKind> everybody(List<GroupName> groups) {
        return groups.stream()
                .map(GroupName::kinds)
                .filter(kinds -> kinds.containsAll(Set.of(UnitKind.DIVISION, UnitKind.SUBORDINATE)))
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(Set.of(UnitKind.AGENCY));
    }
}
