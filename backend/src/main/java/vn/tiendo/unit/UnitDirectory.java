package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.unit.phrase.KnownNames;

/** The organisation of one agency as of a date: its units, outside bodies and groups. Immutable. */
public final class UnitDirectory {
    private static final int LONGEST_REMEMBERED = 300;
    private static final int MOST_REMEMBERED = 500;

    private final LocalDate asOf;
    private final List<UnitName> units;
    private final List<GroupName> groups;
    private final Map<String, UnitPhrase> read = new ConcurrentHashMap<>();
    private volatile @Nullable KnownNames known;
    private volatile @Nullable List<SearchedUnit> searched;

    /** @param units the agency's own units and the outside bodies it knows ({@link UnitKind#EXTERNAL}) */
    public UnitDirectory(LocalDate asOf, List<UnitName> units, List<GroupName> groups) {
        this.asOf = asOf;
        this.units = List.copyOf(units);
        this.groups = List.copyOf(groups);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public List<UnitName> units() {
        return units;
    }

    public List<GroupName> groups() {
        return groups;
    }

    /** Whether a unit, outside body or group with this id existed on the day. */
    public boolean holds(UUID unitOrGroupId) {
        return Stream.concat(units.stream().map(UnitName::id), groups.stream().map(GroupName::id))
                .anyMatch(unitOrGroupId::equals);
    }

    /** The rows of an annex repeat the same few cells: what was read once is not read again. */
    UnitPhrase remembered(String text, Supplier<UnitPhrase> reading) {
        UnitPhrase known = read.get(text);
        if (known != null) {
            return known;
        }
        UnitPhrase phrase = reading.get();
        if (text.length() <= LONGEST_REMEMBERED && read.size() < MOST_REMEMBERED) {
            read.put(text, phrase);
        }
        return phrase;
    }

    /** Made when the first cell is read: most who ask for a directory only want names. */
    KnownNames known() {
        KnownNames made = known;
        if (made == null) {
            made = new KnownNames(units, groups);
            known = made;
        }
        return made;
    }

    /** What units are found by; made when somebody searches. */
    List<SearchedUnit> searched() {
        List<SearchedUnit> made = searched;
        if (made == null) {
            made = units.stream().map(SearchedUnit::of).toList();
            searched = made;
        }
        return made;
    }

    /** The units that a group stood for on the day; an open group has none until the Office names them. */
    public List<UnitName> membersOf(GroupName group) {
        return units.stream()
                .filter(unit -> group.kinds().contains(unit.kind()))
                .toList();
    }

    /** The same, by the id that a {@link Party} carries; empty for an id that is no group of this directory. */
    public List<UnitName> membersOf(UUID groupId) {
        return groups.stream()
                .filter(group -> group.id().equals(groupId))
                .flatMap(group -> membersOf(group).stream())
                .toList();
    }
}
