package vn.tiendo.shared.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Compares a text with what is looked for, word by word; a search does so with some hundred texts, so the inner loops are plain. */
final class Matching {
    private final List<Word> wanted;
    private final List<Term> terms;

    Matching(List<Word> wanted, List<Term> terms) {
        this.wanted = wanted;
        this.terms = terms;
    }

    Optional<Match> in(Searchable text) {
        return tier(text.words()).map(tier -> new Match(tier, () -> marked(text)));
    }

    Excerpt marked(Searchable text) {
        return Excerpt.marking(text.text(), hits(text.words()));
    }

    private Optional<MatchTier> tier(List<Word> words) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        if (holds(words, wanted, Word::is, Word::begins)) {
            return Optional.of(MatchTier.PHRASE);
        }
        if (wanted.stream().allMatch(word -> has(words, word, Word::is, Word::begins))) {
            return Optional.of(MatchTier.WORDS);
        }
        if (holds(words, wanted, Word::sounds, Word::beginsSounding)) {
            return Optional.of(MatchTier.LOOSE_PHRASE);
        }
        boolean all = terms.stream().allMatch(term -> says(words, term));
        return all ? Optional.of(MatchTier.LOOSE_WORDS) : Optional.empty();
    }

    /** Whether a text says it in one of both ways. */
    private boolean says(List<Word> words, Term term) {
        return term.words().stream().allMatch(word -> has(words, word, Word::sounds, Word::beginsSounding))
                || !term.otherwise().isEmpty()
                        && term.otherwise().stream().allMatch(word -> has(words, word, Word::sounds, Word::sounds));
    }

    private boolean has(List<Word> words, Word word, BiPredicate<Word, Word> same, BiPredicate<Word, Word> begun) {
        var fits = isLast(word) ? begun : same;
        for (Word other : words) {
            if (fits.test(other, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words stand together in this order. */
    private boolean holds(
            List<Word> words, List<Word> together, BiPredicate<Word, Word> same, BiPredicate<Word, Word> begun) {
        for (int from = 0; from <= words.size() - together.size(); from++) {
            if (holdsAt(from, words, together, same, begun)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAt(
            int from,
            List<Word> words,
            List<Word> together,
            BiPredicate<Word, Word> same,
            BiPredicate<Word, Word> begun) {
        for (int i = 0; i < together.size(); i++) {
            var fits = isLast(together.get(i)) ? begun : same;
            if (!fits.test(words.get(from + i), together.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isLast(Word word) {
        return word == wanted.getLast();
    }

    /** What is marked: the words as typed where they are, else however they are accented, else the other way of writing. */
    private List<Word> hits(List<Word> words) {
        var hits = new ArrayList<Word>();
        for (int i = 0; i < words.size(); i++) {
            if (isHit(words, i)) {
                hits.add(words.get(i));
            }
        }
        return hits;
    }

    private boolean isHit(List<Word> words, int index) {
        var word = words.get(index);
        return terms.stream()
                .anyMatch(term -> term.words().stream().anyMatch(typed -> marks(words, word, typed))
                        || standsIn(words, index, term.otherwise()));
    }

    private boolean marks(List<Word> words, Word word, Word typed) {
        boolean exactly = has(words, typed, Word::is, Word::begins);
        if (isLast(typed)) {
            return exactly ? word.begins(typed) : word.beginsSounding(typed);
        }
        return exactly ? word.is(typed) : word.sounds(typed);
    }

    /** Whether the word is one of these, standing together. */
    private static boolean standsIn(List<Word> words, int index, List<Word> together) {
        return IntStream.range(0, together.size())
                .map(offset -> index - offset)
                .filter(from -> from >= 0 && from + together.size() <= words.size())
                .anyMatch(from -> IntStream.range(0, together.size())
                        .allMatch(i -> words.get(from + i).sounds(together.get(i))));
    }
}
