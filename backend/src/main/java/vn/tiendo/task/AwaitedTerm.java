package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineAnchor;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;
import vn.tiendo.calendar.WorkingDays;

/** A term that has no date before an event has happened that somebody must enter.
 *
 * @param event what it waits for
 * @param term the words and what they mean
 */
record AwaitedTerm(EventWords event, Deadline term) {
    private static final Pattern ONCE =
            Pattern.compile("^(Ngay )?(sau|trước)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final LocalDate ANY_DAY = LocalDate.of(2024, 1, 2);

    /** All that a deadline waits for; none when its dates are known. */
    static List<AwaitedTerm> of(Deadline deadline) {
        var terms = deadline.kind() == DeadlineKind.MULTI ? deadline.parts() : List.of(deadline);
        return terms.stream()
                .filter(AwaitedTerm::waits)
                .map(term -> new AwaitedTerm(EventWords.of(words(term)), term))
                .toList();
    }

    /** The term of a deadline that waits for the event of these folded words. */
    static Optional<AwaitedTerm> of(Deadline deadline, String folded) {
        return of(deadline).stream()
                .filter(awaited -> awaited.event().folded().equals(folded))
                .findFirst();
    }

    private static boolean waits(Deadline term) {
        return switch (term.kind()) {
            case RELATIVE -> term.end() == null;
            case CONDITIONAL -> term.start() == null;
            case EXTERNAL -> term.start() == null && !DeadlineReason.SEE_BELOW.equals(term.reason());
            case WINDOW -> term.start() == null && hangs(term.anchor());
            case DATE, CONTINUOUS, RECURRING, MULTI, UNKNOWN -> false;
        };
    }

    private static boolean hangs(@Nullable DeadlineAnchor anchor) {
        return anchor != null && anchor.event() == DeadlineAnchor.Event.OTHER;
    }

    /** What names no event is known by its own words. */
    private static String words(Deadline term) {
        var anchor = term.anchor();
        return anchor == null || anchor.text().isBlank() ? term.text() : anchor.text();
    }

    /**
     * Something that may happen more than once: "khi có yêu cầu"; each time is a turn of its own. What comes after one thing
     * or before it, "sau khi có hướng dẫn", comes once.
     */
    boolean repeats() {
        return term.kind() == DeadlineKind.CONDITIONAL
                && !ONCE.matcher(event.words()).find();
    }

    /** Whether the words say how long it takes; where they do not, whoever enters the event may set a last day. */
    boolean isCounted() {
        return dates(ANY_DAY, null).dueOn() != null;
    }

    /**
     * From when to when, once the event has its date. What must be done before the event has no first day.
     *
     * @param dueOn the last day where the words set none
     */
    Dates dates(LocalDate happenedOn, @Nullable LocalDate dueOn) {
        var dated = ofOtherEvent().countedFrom(happenedOn, WorkingDays.shipped());
        var last = dated.end() != null ? dated.end() : dueOn;
        var first = dated.start() != null ? dated.start() : happenedOn;
        return new Dates(last != null && first.isAfter(last) ? null : first, last);
    }

    /** A term of which nobody knew the event counts from the one that is entered for it. */
    private Deadline ofOtherEvent() {
        var anchor = term.anchor();
        if (anchor == null || anchor.event() == DeadlineAnchor.Event.OTHER) {
            return term;
        }
        return DeadlineDraft.from(term)
                .anchor(new DeadlineAnchor(DeadlineAnchor.Event.OTHER, anchor.text(), anchor.offset(), anchor.unit()))
                .build(term.text());
    }

    /** What the plan says while the event has not happened. */
    Dates undated() {
        return new Dates(term.start(), term.end());
    }

    /** @param dueOn null when neither the words nor anybody set one */
    record Dates(@Nullable LocalDate startsOn, @Nullable LocalDate dueOn) {}
}
