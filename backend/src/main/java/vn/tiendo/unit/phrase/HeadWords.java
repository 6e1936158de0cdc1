package vn.tiendo.unit.phrase;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.shared.text.VietnameseText;

/** The heads of names of bodies, from {@code head-words.txt}; they tell a comma within a name from one between two. */
final class HeadWords {

    private static final Map<String, List<Head>> ACCENTED = byFirstWord(false);
    private static final Map<String, List<Head>> BARE = byFirstWord(true);

    private HeadWords() {}

    /** The longest head that begins at a word. */
    static Optional<Head> at(Cell cell, int index) {
        if (index >= cell.size()) {
            return Optional.empty();
        }
        Map<String, List<Head>> heads = cell.isAccented() ? ACCENTED : BARE;
        return heads.getOrDefault(cell.comparable(index), List.of()).stream()
                .filter(head -> stands(head, cell, index))
                .findFirst();
    }

    private static boolean stands(Head head, Cell cell, int index) {
        int next = index + head.length();
        if (next > cell.size()) {
            return false;
        }
        for (int i = 1; i < head.length(); i++) {
            if (!cell.comparable(index + i).equals(head.words().get(i)) || cell.gapBefore(index + i) == Gap.STRONG) {
                return false;
            }
        }
        if (next == cell.size()) {
            return !head.beforeCapital();
        }
        Word following = cell.word(next);
        return !head.notBefore().contains(cell.comparable(next))
                && (!head.beforeCapital()
                        || following.isCapitalised() && following.before().isJoint());
    }

    private static Map<String, List<Head>> byFirstWord(boolean bare) {
        return Vocabulary.lines("head-words.txt")
                .map(line -> head(line, bare))
                .sorted(Comparator.comparingInt(Head::length).reversed())
                .collect(groupingBy(head -> head.words().getFirst()));
    }

    private static Head head(String line, boolean bare) {
        String[] columns = line.split("\\|");
        String written = columns[1].strip();
        boolean beforeCapital = written.endsWith("^");
        return new Head(
                Head.Kind.valueOf(columns[0].strip()),
                words(written.replace("^", ""), bare),
                columns.length < 3 ? Set.of() : Set.copyOf(words(columns[2], bare)),
                beforeCapital);
    }

    private static List<String> words(String text, boolean bare) {
        String comparable = bare ? VietnameseText.fold(text) : VietnameseText.foldTones(text);
        return Arrays.stream(comparable.strip().split("\\s+")).distinct().toList();
    }
}
