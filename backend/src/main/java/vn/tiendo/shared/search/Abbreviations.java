package vn.tiendo.shared.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What officials shorten in documents, and what it stands for. */
final class Abbreviations {
    private static final Map<Word, List<Word>> IN_FULL = read();

    private Abbreviations() {}

    /** What is said by the word at this place, and by those that follow when together they have an abbreviation. */
    static Term termAt(List<Word> words, int from) {
        var word = words.get(from);
        return IN_FULL.entrySet().stream()
                .filter(known -> beginWith(words.subList(from, words.size()), known.getValue()))
                .max(Comparator.comparing(known -> known.getValue().size()))
                .map(known ->
                        new Term(words.subList(from, from + known.getValue().size()), List.of(known.getKey())))
                .orElseGet(() -> new Term(List.of(word), inFull(word)));
    }

    private static List<Word> inFull(Word word) {
        return IN_FULL.entrySet().stream()
                .filter(known -> known.getKey().folded().equals(word.folded()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    private static boolean beginWith(List<Word> words, List<Word> wanted) {
        return words.size() >= wanted.size()
                && IntStream.range(0, wanted.size()).allMatch(i -> wanted.get(i).is(words.get(i)));
    }

    private static Map<Word, List<Word>> read() {
        try (var file = Abbreviations.class.getResourceAsStream("abbreviations.txt")) {
            var all = new HashMap<Word, List<Word>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" = "))
                    .map(line -> line.split(" = ", 2))
                    .forEach(line -> all.put(Word.of(line[0]).getFirst(), Word.of(line[1])));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
