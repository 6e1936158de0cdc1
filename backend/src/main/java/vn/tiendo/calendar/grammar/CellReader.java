package vn.tiendo.calendar.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;

/** Goes through a cell once and takes it apart into terms, words and breaks. */
final class CellReader {

    private static final List<Reading> FAMILIES = List.of(
            new MonthlyDaysTerm(),
            new RecurringTerm(),
            new ContinuousTerm(),
            new DatedTerm(),
            new FromIssueTerm(),
            new RelativeTerm(),
            new ConditionalTerm(),
            new ExternalTerm());

    private static final Phrases CHOICE = Phrases.of("hoặc", "/", "hay");
    private static final Phrases TENTATIVE = Phrases.of("dự kiến");
    private static final Phrases COMMENT = Phrases.of("đề xuất", "đề nghị", "ghi chú", "lưu ý", "kiến nghị");

    private final Cursor cursor;
    private DeadlineContext context;
    private final boolean inBrackets;
    private final List<Piece> pieces = new ArrayList<>();
    private int wordsFrom = -1;
    private int wordsTo;
    private boolean chosen;
    private boolean tentative;
    private boolean yearSaid;

    CellReader(Cursor cursor, DeadlineContext context) {
        this(cursor, context, false);
    }

    private CellReader(Cursor cursor, DeadlineContext context, boolean inBrackets) {
        this.cursor = cursor;
        this.context = context;
        this.inBrackets = inBrackets;
    }

    List<Piece> read() {
        while (!cursor.done()) step();
        endWords();
        return pieces;
    }

    /** Whether the cell calls its dates "dự kiến". */
    boolean tentative() {
        return tentative;
    }

    private void step() {
        if (Clauses.isBoundary(cursor)) breakHere();
        if (cursor.done()) return;
        if (cursor.sees('(') && !inBrackets && brackets()) return;
        if (isComment()) {
            words(this::skipClause);
            return;
        }
        Deadline term = cursor.peek() instanceof Token token && token.kind() == Token.Kind.MARK ? null : term();
        if (term != null) {
            add(term);
            return;
        }
        if (cursor.take(TENTATIVE)) {
            tentative = true;
            return;
        }
        if (cursor.sees(CHOICE)) chosen = true;
        if (Citation.isHere(cursor)) words(() -> Citation.skip(cursor));
        else words(cursor::next);
    }

    private @Nullable Deadline term() {
        for (Reading family : FAMILIES) {
            Deadline term = cursor.attempt(() -> family.read(cursor, context));
            if (term != null) return term;
        }
        return null;
    }

    /** A year said once holds for what follows in the same cell. */
    private void add(Deadline term) {
        endWords();
        Deadline meaning =
                yearSaid ? DeadlineDraft.from(term).yearInferred(false).build(term.text()) : term;
        pieces.add(new Piece.Term(meaning, chosen, inBrackets));
        chosen = false;
        boolean dated = term.kind() == DeadlineKind.DATE || term.kind() == DeadlineKind.WINDOW;
        if (dated && term.end() != null && !term.yearInferred() && !term.needsReview()) {
            context = context.planYear(term.end().getYear());
            yearSaid = true;
        }
    }

    private void breakHere() {
        endWords();
        if (!pieces.isEmpty() && !(pieces.getLast() instanceof Piece.Break)) pieces.add(new Piece.Break());
        chosen = false;
        while (cursor.sees(';') || cursor.sees('.')) cursor.next();
    }

    /** Only behind a term; before one, "đề nghị" is part of the sentence that sets it. */
    private boolean isComment() {
        boolean atStart = !pieces.isEmpty() && pieces.getLast() instanceof Piece.Break && wordsFrom < 0;
        return atStart && cursor.sees(COMMENT);
    }

    private void skipClause() {
        cursor.next();
        while (!cursor.done() && !Clauses.isBoundary(cursor)) cursor.next();
    }

    private void words(Runnable reading) {
        if (wordsFrom < 0) wordsFrom = cursor.at();
        reading.run();
        wordsTo = cursor.at();
    }

    private void endWords() {
        if (wordsFrom >= 0) {
            Piece.Words words = WordRun.of(cursor, wordsFrom, wordsTo, inBrackets);
            if (words != null) pieces.add(words);
        }
        wordsFrom = -1;
    }

    /** Dates in brackets are terms of their own; anything else in brackets only explains. */
    private boolean brackets() {
        Cursor inside = cursor.bracketed();
        if (inside == null) return false;
        endWords();
        CellReader reader = new CellReader(inside, context, true);
        List<Piece> found = reader.read();
        tentative |= reader.tentative;
        if (found.stream().anyMatch(CellReader::isDated)) {
            pieces.add(new Piece.Break());
            pieces.addAll(found);
            pieces.add(new Piece.Break());
        } else if (inside.length() > 0 && !onlyTentative(reader, found)) {
            boolean known = found.stream().allMatch(it -> it instanceof Piece.Words words && words.known());
            pieces.add(new Piece.Words(inside.slice(0, inside.length()), known, true, false));
        }
        return true;
    }

    private static boolean onlyTentative(CellReader reader, List<Piece> found) {
        return reader.tentative && found.isEmpty();
    }

    private static boolean isDated(Piece piece) {
        return piece instanceof Piece.Term term
                && (term.meaning().end() != null || term.meaning().kind() == DeadlineKind.MULTI);
    }
}
