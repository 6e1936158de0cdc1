package vn.tiendo.calendar.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each term of a sentence the words that speak of it. In "Báo cáo kết quả vào Quý IV" they stand before their term,
 * in "Quý I/2026 lựa chọn nhiệm vụ" behind it; how the sentence starts decides. Words in brackets speak of the term before.
 */
final class Labels {

    /**
     * A term with its words.
     *
     * @param label the words, or null
     * @param known whether the label is plain vocabulary; true without one
     */
    record Labelled(Piece.Term term, @Nullable String label, boolean known) {

        Labelled with(Piece.Words words) {
            String all = label == null ? words.raw() : label + " " + words.raw();
            return new Labelled(term, all, known && words.known());
        }
    }

    private final List<Labelled> terms = new ArrayList<>();
    private final List<String> leftOver = new ArrayList<>();

    private Labels() {}

    static Labels of(List<Piece> pieces) {
        Labels labels = new Labels();
        List<Piece> sentence = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Break) {
                labels.sentence(sentence);
                sentence.clear();
            } else {
                sentence.add(piece);
            }
        }
        labels.sentence(sentence);
        return labels;
    }

    List<Labelled> terms() {
        return terms;
    }

    /** Words of sentences without a term. */
    List<String> leftOver() {
        return leftOver;
    }

    private void sentence(List<Piece> sentence) {
        boolean hasTerm = sentence.stream().anyMatch(Piece.Term.class::isInstance);
        boolean wordsFirst = !sentence.isEmpty() && sentence.getFirst() instanceof Piece.Words;
        int termsBefore = terms.size();
        Piece.Words waiting = null;
        for (Piece piece : sentence) {
            switch (piece) {
                case Piece.Term term -> {
                    Labelled labelled = new Labelled(term, null, true);
                    terms.add(waiting == null ? labelled : labelled.with(waiting));
                    waiting = null;
                }
                case Piece.Words words when !hasTerm -> alone(words);
                case Piece.Words words when !words.bracketed() && (wordsFirst || words.afterComma()) -> waiting = words;
                case Piece.Words words -> ofLast(words, termsBefore);
                case Piece.Break end -> {}
            }
        }
        if (waiting != null) ofLast(waiting, termsBefore);
    }

    /** Brackets alone in their sentence speak of the term before; other words of no term are left over. */
    private void alone(Piece.Words words) {
        if (words.bracketed() && !terms.isEmpty()) ofLast(words, 0);
        else leftOver.add(words.raw());
    }

    private void ofLast(Piece.Words words, int termsBefore) {
        if (terms.size() <= termsBefore) {
            leftOver.add(words.raw());
            return;
        }
        terms.set(terms.size() - 1, terms.getLast().with(words));
    }
}
