package vn.tiendo.calendar.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineReason;

/**
 * Turns the words of a deadline into dates. Total: no text throws, however long or strange; what is not understood is listed
 * and asks for a person, and no date comes out that the words and the plan do not give.
 */
public final class DeadlineGrammar {

    /** No deadline is longer; of a longer text only the beginning is read, and the answer says so. */
    static final int MOST_CHARACTERS = 800;

    private DeadlineGrammar() {}

    /** What the words mean in a plan. An absent text is an empty one. */
    public static Deadline parse(@Nullable String text, DeadlineContext context) {
        String written = text == null ? "" : text;
        boolean tooLong = written.length() > MOST_CHARACTERS;
        String clean = Tokenizer.clean(tooLong ? written.substring(0, MOST_CHARACTERS) : written);
        DeadlineDraft draft = read(clean, context);
        if (tooLong) draft.review(DeadlineReason.TOO_LONG);
        return draft.build(written);
    }

    private static DeadlineDraft read(String clean, DeadlineContext context) {
        List<Token> tokens = Tokenizer.tokens(clean);
        DeadlineDraft special = SpecialCell.read(clean, tokens, context);
        if (special != null) return special;
        Cursor cursor = new Cursor(clean, tokens);
        CellReader reader = new CellReader(cursor, context);
        DeadlineDraft draft = CellMeaning.of(reader.read(), context);
        if (reader.tentative()) draft.review(DeadlineReason.TENTATIVE);
        return cursor.readWithoutAccents() ? draft.review(DeadlineReason.NO_ACCENTS) : draft;
    }
}
