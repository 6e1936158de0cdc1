package vn.tiendo.calendar.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineAnchor;
import vn.tiendo.calendar.DeadlineAnchor.Event;
import vn.tiendo.calendar.DeadlineAnchor.OffsetUnit;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;

/** Cells that mean something only as a whole: empty ones, "nt", a bare number, a tick under a heading. */
final class SpecialCell {

    private static final Set<String> SAME =
            Set.of("nt", "n t", "như trên", "như nt", "như dòng trên", "như mục trên", "tương tự", "như trên nt");
    private static final Set<String> DITTO_MARKS =
            Set.of("//", "\"", "''", "″", "”", "-//-", "-\"-", "\"\"", "“", "””");
    private static final Set<String> TICKS = Set.of("x", "✓", "✔", "√", "v");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Phrases COUNTING = Phrases.of("số", "thời hạn", "thời gian", "(");
    private static final Phrases WORKING_DAYS = Phrases.of("ngày làm việc");

    private SpecialCell() {}

    static @Nullable DeadlineDraft read(String clean, List<Token> tokens, DeadlineContext context) {
        String words = tokens.stream()
                .filter(it -> it.kind() != Token.Kind.MARK)
                .map(Token::key)
                .collect(Collectors.joining(" "));
        String letters = SPACES.matcher(clean).replaceAll("").toLowerCase(Locale.ROOT);
        boolean ditto = SAME.contains(words) || DITTO_MARKS.contains(letters);
        if (ditto) return DeadlineDraft.of(DeadlineKind.UNKNOWN).review(DeadlineReason.SAME_AS_ABOVE);
        if (TICKS.contains(letters)) return underHeading(context, "");
        if (words.isEmpty()) return DeadlineDraft.of(DeadlineKind.UNKNOWN).review(DeadlineReason.EMPTY);
        boolean bareNumber =
                tokens.getFirst().isNumber() && tokens.stream().skip(1).allMatch(it -> it.isMark('.'));
        return bareNumber ? number(tokens.getFirst(), context) : null;
    }

    /** A year stands for itself; any other number needs the heading above it. */
    private static @Nullable DeadlineDraft number(Token number, DeadlineContext context) {
        if (number.raw().length() == 4) return null;
        OffsetUnit unit = unitOf(context.columnHeading());
        if (unit == null || number.value() < 1 || number.value() > 3650) return underHeading(context, number.raw());
        return DeadlineDraft.of(DeadlineKind.RELATIVE)
                .anchor(new DeadlineAnchor(Event.UNSTATED, "", number.value(), unit))
                .review(DeadlineReason.ANCHOR_MISSING);
    }

    private static @Nullable OffsetUnit unitOf(@Nullable String heading) {
        if (heading == null) return null;
        Cursor cursor = over(heading);
        boolean counts = false;
        for (; !cursor.done(); cursor.next()) {
            counts |= cursor.sees(COUNTING);
            if (counts && cursor.sees(WORKING_DAYS)) return OffsetUnit.WORKING_DAY;
            OffsetUnit unit = counts ? Offsets.unit(cursor) : null;
            if (unit != null) return unit;
        }
        return null;
    }

    /** A tick under "Tháng 3", or "3" under "Tháng": the heading and the cell make one phrase. */
    private static @Nullable DeadlineDraft underHeading(DeadlineContext context, String cell) {
        if (context.columnHeading() == null) return null;
        Deadline period = DeadlineGrammar.parse(context.columnHeading() + " " + cell, context.under(null));
        boolean clear = period.end() != null && period.unparsed().isEmpty();
        return clear ? DeadlineDraft.from(period) : null;
    }

    private static Cursor over(String heading) {
        String clean = Tokenizer.clean(heading);
        return new Cursor(clean, Tokenizer.tokens(clean));
    }
}
