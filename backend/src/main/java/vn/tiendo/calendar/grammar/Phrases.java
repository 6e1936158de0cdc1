package vn.tiendo.calendar.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of fixed phrases, found by their first word; the longest that fits wins. */
final class Phrases {

    private final Map<String, List<List<Token>>> byFirstWord = new HashMap<>();

    private Phrases(List<List<Token>> phrases) {
        phrases.stream()
                .sorted(Comparator.comparing((List<Token> it) -> it.size()).reversed())
                .forEach(this::index);
    }

    static Phrases of(String... phrases) {
        return of(List.of(phrases));
    }

    static Phrases of(List<String> phrases) {
        return new Phrases(phrases.stream().map(Tokenizer::tokens).toList());
    }

    private void index(List<Token> phrase) {
        Token first = phrase.getFirst();
        byFirstWord.computeIfAbsent(first.key(), key -> new ArrayList<>()).add(phrase);
        if (!first.bare().equals(first.key())) {
            byFirstWord.computeIfAbsent(first.bare(), key -> new ArrayList<>()).add(phrase);
        }
    }

    /** The phrases that may start with the word, longest first. */
    List<List<Token>> startingWith(String key) {
        return byFirstWord.getOrDefault(key, List.of());
    }
}
