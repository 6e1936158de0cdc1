package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.shared.text.VietnameseText;
import vn.tiendo.unit.GroupName;
import vn.tiendo.unit.PartyKind;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.unit.UnitName;

/** All names of a directory in the forms in which they are looked up; made once per directory. */
public final class KnownNames {

    /** One way of writing a name: its words, folded, and its key. */
    record Spelling(List<String> words, String key) {}

    private final List<Named> all;
    private final List<GroupName> groups;
    private final OwnName ownName;
    private final Map<String, List<Named>> written = new HashMap<>();
    private final NavigableMap<String, List<Named>> folded = new TreeMap<>();
    private final Map<UUID, List<Spelling>> spelledOut = new HashMap<>();
    private final Optional<Named> leadership;
    private final Optional<Named> agency;
    private int longest;

    public KnownNames(List<UnitName> units, List<GroupName> groups) {
        this.groups = groups;
        this.ownName = OwnName.of(units);
        this.all = Stream.concat(units.stream().map(Named::of), groups.stream().map(Named::of))
                .toList();
        this.leadership = only(UnitKind.LEADERSHIP, units);
        this.agency = only(UnitKind.AGENCY, units);
        all.forEach(named -> named.spellings().forEach(spelling -> add(named, spelling)));
    }

    private static Optional<Named> only(UnitKind kind, List<UnitName> units) {
        List<UnitName> found =
                units.stream().filter(unit -> unit.kind() == kind).toList();
        return found.size() == 1 ? Optional.of(Named.of(found.getFirst())) : Optional.empty();
    }

    private void add(Named named, String spelling) {
        Cell cell = Cell.of(spelling);
        List<String> words = NameKey.folded(cell, 0, cell.size());
        if (words.isEmpty()) {
            return;
        }
        spelledOut.computeIfAbsent(named.id(), unused -> new ArrayList<>()).add(new Spelling(words, keyOf(words)));
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
    List<Spelling> spellings(Named named) {
        return spelledOut.getOrDefault(named.id(), List.of());
    }

    /** Who is meant by "Giám đốc" and "Lãnh đạo"; empty unless the directory has exactly one such unit. */
    Optional<Named> leadership() {
        return leadership;
    }

    /** Who is meant by "Sở" alone. */
    Optional<Named> agency() {
        return agency;
    }

    /** The units whose code this is or one of whose spellings these words shorten, or the other way round. */
    List<Named> shortenedTo(List<String> foldedWords) {
        return all.stream()
                .filter(named -> named.kind() != PartyKind.GROUP)
                .filter(named -> isCode(named, foldedWords)
                        || spellings(named).stream()
                                .anyMatch(spelling -> Initials.shorten(foldedWords, spelling.words())
                                        || Initials.shorten(spelling.words(), foldedWords)))
                .toList();
    }

    private static boolean isCode(Named named, List<String> foldedWords) {
        return foldedWords.size() == 1 && VietnameseText.fold(named.code()).equals(foldedWords.getFirst());
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

    /** Whether some name begins with this word, in full or shortened; tells most words of prose at once. */
    boolean mayBeginWith(String foldedWord) {
        return beginsSome(foldedWord) || beginsSome(NameKey.ofFirst(foldedWord));
    }

    private boolean beginsSome(String beginning) {
        String next = folded.ceilingKey(beginning);
        return next != null && next.startsWith(beginning);
    }

    List<Named> called(List<String> foldedWords) {
        return foldedWords.isEmpty() ? List.of() : folded.getOrDefault(keyOf(foldedWords), List.of());
    }
}
