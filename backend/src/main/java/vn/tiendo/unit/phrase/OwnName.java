package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.unit.UnitName;

/** The agency's own name, which adds nothing to the name of a part: "thuộc Sở Lao động - TB&XH" is "thuộc Sở". */
final class OwnName {

    private static final Set<String> LEVELS = Set.of("tinh", "huyen", "xa", "phuong");

    private final List<List<String>> spellings;

    private OwnName(List<List<String>> spellings) {
        this.spellings = spellings;
    }

    static OwnName of(List<UnitName> units) {
        return new OwnName(units.stream()
                .filter(unit -> unit.kind() == UnitKind.AGENCY)
                .flatMap(unit -> Named.of(unit).spellings())
                .map(Cell::of)
                .map(cell -> NameKey.folded(cell, 0, cell.size()))
                .flatMap(words -> Stream.concat(Stream.of(words), withoutPlace(words)))
                .filter(words -> words.size() > 1)
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .toList());
    }

    /** "UBND xã" is one's own for "UBND xã Tân An". */
    private static Stream<List<String>> withoutPlace(List<String> words) {
        return IntStream.range(1, words.size() - 1)
                .filter(i -> LEVELS.contains(words.get(i)) && isPeoplesCommittee(words))
                .limit(1)
                .mapToObj(i -> words.subList(0, i + 1));
    }

    private static boolean isPeoplesCommittee(List<String> words) {
        return words.getFirst().equals("ubnd") || words.getFirst().equals("uy");
    }

    /** Whether a name of a part may end with this word without saying more: "Phòng Kinh tế xã" within "UBND xã". */
    boolean isOwnLevel(String foldedWord) {
        return LEVELS.contains(foldedWord)
                && (foldedWord.equals("tinh") || spellings.stream().anyMatch(own -> own.contains(foldedWord)));
    }

    int length() {
        return spellings.isEmpty() ? 0 : spellings.getFirst().size();
    }

    /** Where the own name stands after other words, it becomes the one word "so". */
    List<String> shortened(List<String> foldedWords) {
        for (List<String> own : spellings) {
            int at = Collections.indexOfSubList(foldedWords, own);
            if (at > 0) {
                List<String> shorter = new ArrayList<>(foldedWords.subList(0, at));
                shorter.add("so");
                shorter.addAll(foldedWords.subList(at + own.size(), foldedWords.size()));
                return shorter;
            }
        }
        return foldedWords;
    }

    boolean isSpelled(List<String> foldedWords) {
        return spellings.contains(foldedWords);
    }

    /** The index of the own name at the end of a phrase, else the length of the phrase. */
    int startAtEndOf(List<String> foldedWords) {
        for (List<String> own : spellings) {
            int at = foldedWords.size() - own.size();
            if (at > 0 && foldedWords.subList(at, foldedWords.size()).equals(own)) {
                return at;
            }
        }
        return foldedWords.size();
    }
}
