package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.shared.text.VietnameseText;
import vn.tiendo.unit.GroupName;
import vn.tiendo.unit.PartyKind;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.unit.UnitName;

/** All names of a directory in the forms in which they are looked up; made once per directory. */
public final class KnownNames {

    private final List<Named> all;
    private final List<GroupName> groups;
    private final OwnName ownName;
    private final Map<String, List<Named>> written = new HashMap<>();
    private final Map<String, List<Named>> folded = new HashMap<>();
    private final Map<UUID, List<List<String>>> spelledOut = new HashMap<>();
    private final List<Named> leadership;
    private int longest;

    public KnownNames(List<UnitName> units, List<GroupName> groups) {
        this.groups = groups;
        this.ownName = OwnName.of(units);
        this.all = Stream.concat(units.stream().map(Named::of), groups.stream().map(Named::of))
                .toList();
        this.leadership = units.stream()
                .filter(unit -> unit.kind() == UnitKind.LEADERSHIP)
                .map(Named::of)
                .toList();
        all.forEach(named -> named.spellings().forEach(spelling -> add(named, spelling)));
    }

    private void add(Named named, String spelling) {
        Cell cell = Cell.of(spelling);
        List<String> words = NameKey.folded(cell, 0, cell.size());
        if (words.isEmpty()) {
            return;
        }
        spelledOut.computeIfAbsent(named.id(), unused -> new ArrayList<>()).add(words);
        put(written, asWritten(spelling), named);
        put(folded, keyOf(words), named);
        int province = words.indexOf("tinh");
        if (named.kind() == PartyKind.EXTERNAL && province > 0 && province < words.size() - 1) {
            put(folded, keyOf(words.subList(0, province + 1)), named);
        }
        longest = Math.max(longest, words.size());
    }

    private static void put(Map<String, List<Named>> names, String key, Named named) {
        List<Named> same = names.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (same.stream().noneMatch(other -> other.id().equals(named.id()))) {
            same.add(named);
        }
    }

    private static String asWritten(String spelling) {
        return VietnameseText.foldTones(VietnameseText.normaliseDashes(VietnameseText.normaliseSpaces(spelling)));
    }

    List<Named> all() {
        return all;
    }

    List<GroupName> groups() {
        return groups;
    }

    /** The words of each spelling, folded. */
    List<List<String>> foldedSpellings(Named named) {
        return spelledOut.getOrDefault(named.id(), List.of());
    }

    /** Who is meant by "Giám đốc" and "Lãnh đạo"; empty unless the directory has exactly one such unit. */
    Optional<Named> leadership() {
        return leadership.size() == 1 ? Optional.of(leadership.getFirst()) : Optional.empty();
    }

    /** The units one of whose spellings these words shorten, or the other way round. */
    List<Named> shortenedTo(List<String> foldedWords) {
        return all.stream()
                .filter(named -> named.kind() != PartyKind.GROUP)
                .filter(named -> foldedSpellings(named).stream()
                        .anyMatch(spelling ->
                                Initials.shorten(foldedWords, spelling) || Initials.shorten(spelling, foldedWords)))
                .toList();
    }

    OwnName ownName() {
        return ownName;
    }

    /** Longer phrases than this are no name of the directory. */
    int longestName() {
        return longest + ownName.length() + 3;
    }

    String keyOf(List<String> foldedWords) {
        return NameKey.of(ownName.shortened(foldedWords));
    }

    /** Those who are called exactly so, else those whose name is the same when folded; several when it is ambiguous. */
    List<Named> called(String text, List<String> foldedWords) {
        List<Named> exactly = written.getOrDefault(asWritten(text), List.of());
        return exactly.isEmpty() ? called(foldedWords) : exactly;
    }

    List<Named> called(List<String> foldedWords) {
        return foldedWords.isEmpty() ? List.of() : folded.getOrDefault(keyOf(foldedWords), List.of());
    }
}
