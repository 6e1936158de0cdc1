package vn.tiendo.shared.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A part of what is looked for.
 *
 * @param words as typed: one word, or those that together have an abbreviation
 * @param otherwise the abbreviation, or the words that it stands for; none for most words
 */
record Term(List<Word> words, List<Word> otherwise) {
    Term {
        words = List.copyOf(words);
        otherwise = List.copyOf(otherwise);
    }

    /** In PostgreSQL's language of searches; a word is letters and digits only, so that nothing needs to be escaped. */
    String query(Function<Word, String> lexeme) {
        var typed = all(words, lexeme);
        return otherwise.isEmpty() ? typed : "(%s | %s)".formatted(typed, all(otherwise, Word::folded));
    }

    private static String all(List<Word> words, Function<Word, String> lexeme) {
        return words.stream().map(lexeme).map("'%s'"::formatted).collect(Collectors.joining(" & ", "(", ")"));
    }
}
