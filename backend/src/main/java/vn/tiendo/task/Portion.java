package vn.tiendo.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.Occurrence;

/** What a task asks of each of its units at one time; each becomes an assignment of its own.
 *
 * @param occurrence 0 for what is asked once, else which turn, from 1
 * @param label what the turn is called; null for what is asked once and alone
 * @param dueOn null without a last day, or while nobody knows it
 * @param continuous steady activity is expected
 * @param awaits what must happen before it has dates; null when they are known
 * @param turn whether it comes again in a rhythm, so that it is assigned only when its time draws near
 */
record Portion(
        int occurrence,
        @Nullable String label,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        boolean continuous,
        @Nullable AwaitedTerm awaits,
        boolean turn) {
    private static final int LONGEST_LABEL = 120;

    /** Everything at once. */
    static Portion whole(Deadline deadline, @Nullable LocalDate lastDay) {
        boolean mayWait = lastDay == null || deadline.kind() != DeadlineKind.MULTI;
        var awaits = mayWait ? AwaitedTerm.of(deadline).stream().findFirst().orElse(null) : null;
        return new Portion(0, null, deadline.start(), lastDay, deadline.continuous(), awaits, false);
    }

    /** Steady work beside dated turns. */
    static Portion steady(@Nullable LocalDate from, @Nullable LocalDate to, String words) {
        return new Portion(0, label(words), from, to, true, null, false);
    }

    static Portion of(int occurrence, Occurrence dated, boolean turn) {
        var label = dated.label() == null ? dated.period() : capital(dated.label()) + ": " + dated.period();
        return new Portion(occurrence, label(label), dated.start(), dated.end(), false, null, turn);
    }

    /** What has no last day before something has happened. */
    static Portion waiting(int occurrence, Deadline term) {
        var awaits = AwaitedTerm.of(term).stream().findFirst().orElse(null);
        return new Portion(occurrence, waitingLabel(occurrence, term), term.start(), null, false, awaits, false);
    }

    /** What a turn is called until it is known when it comes; what is asked once and alone has no name. */
    static @Nullable String waitingLabel(int occurrence, Deadline term) {
        return occurrence == 0 ? null : label(capital(term.text()));
    }

    /** One more turn, because what may happen more than once has happened. */
    static Portion started(int occurrence, Happening happening, AwaitedTerm.Dates dates) {
        return new Portion(occurrence, happening.label(), dates.startsOn(), dates.dueOn(), false, null, false);
    }

    /** The day on which its time begins. */
    LocalDate beginsOn() {
        return startsOn != null ? startsOn : dueOn != null ? dueOn : LocalDate.MIN;
    }

    private static String label(String words) {
        return words.length() <= LONGEST_LABEL ? words : words.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase() + words.substring(1);
    }
}
