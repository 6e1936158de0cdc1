package vn.tiendo.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The words of a deadline and what they mean. Dates are local to Asia/Ho_Chi_Minh and inclusive: {@code end} is the last
 * day on which finishing is on time. Stored as JSON and sent over the API as it is.
 *
 * @param text the words exactly as written
 * @param kind what sort of term they set
 * @param label for a part of a MULTI, or beside a date: what is due ("báo cáo")
 * @param start first day; null when the words set none
 * @param startTime the hour on the first day, only if one is written
 * @param end last day; null means no deadline, never a magic date
 * @param endTime the hour on the last day before which to finish, only if one is written
 * @param recurrence the rhythm of a RECURRING
 * @param anchor the event that a RELATIVE, CONDITIONAL or open start hangs on
 * @param parts the terms of a MULTI, in the order of the text
 * @param continuous steady activity is expected over the whole window ("Cả năm", "Thường xuyên")
 * @param yearInferred the year came from the plan, not from the text
 * @param needsReview a person has to look before the meaning counts
 * @param reason why, as a code of {@link DeadlineReason}
 * @param unparsed the words that were not understood, as written
 */
public record Deadline(
        String text,
        DeadlineKind kind,
        @Nullable String label,
        @Nullable LocalDate start,
        @Nullable LocalTime startTime,
        @Nullable LocalDate end,
        @Nullable LocalTime endTime,
        @Nullable Recurrence recurrence,
        @Nullable DeadlineAnchor anchor,
        List<Deadline> parts,
        boolean continuous,
        boolean yearInferred,
        boolean needsReview,
        @Nullable String reason,
        List<String> unparsed) {

    public Deadline {
        parts = parts == null ? List.of() : List.copyOf(parts);
        unparsed = unparsed == null ? List.of() : List.copyOf(unparsed);
    }

    /** A deadline that a person has set by a last day, without words of a plan. */
    public static Deadline on(LocalDate end) {
        return DeadlineDraft.of(DeadlineKind.DATE).end(end).build("");
    }

    /** The same deadline once the plan has its date: terms that count from it get their end, steady work its start. */
    public Deadline resolvedOn(LocalDate issuedOn, WorkingDays workingDays) {
        return anchoredOn(DeadlineAnchor.Event.PLAN_ISSUED, issuedOn, workingDays);
    }

    /** The same deadline once a person has entered the date of the event it counts from. */
    public Deadline countedFrom(LocalDate eventDate, WorkingDays workingDays) {
        return anchoredOn(DeadlineAnchor.Event.OTHER, eventDate, workingDays);
    }

    /** A window that opens when a counted term is over; the end of the plan stands for its end only where it lies behind. */
    public Deadline startingBehind(LocalDate termEnd) {
        LocalDate opens = termEnd.plusDays(1);
        boolean emptied = end != null && opens.isAfter(end);
        if (emptied && !DeadlineReason.OPEN_END.equals(reason)) return this;
        return DeadlineDraft.from(this).start(opens).end(emptied ? null : end).build(text);
    }

    /** The same deadline after a person has read the words and found the meaning right. */
    public Deadline settled() {
        return reviewed(start, end);
    }

    /**
     * The same words with the last day that a person has given them: a window keeps its first day, everything else becomes
     * a plain date that no later event moves.
     */
    public Deadline settledOn(LocalDate lastDay) {
        return switch (kind) {
            case WINDOW, CONTINUOUS -> reviewed(start == null || start.isAfter(lastDay) ? null : start, lastDay);
            case DATE, RECURRING, RELATIVE, CONDITIONAL, MULTI, EXTERNAL, UNKNOWN ->
                DeadlineDraft.of(DeadlineKind.DATE).label(label).end(lastDay).build(text);
        };
    }

    /**
     * The dated turns whose last day lies between the two days (both included), in order. A single date or window is one
     * turn; what has no date has none.
     */
    public List<Occurrence> occurrences(LocalDate from, LocalDate to) {
        return turns(from, to).sorted(Comparator.comparing(Occurrence::end)).toList();
    }

    /** Whether a date or window of it is over before the day; what hangs on events or runs through the plan is not. */
    public boolean isOverBefore(LocalDate day) {
        if (kind == DeadlineKind.MULTI) return parts.stream().anyMatch(part -> part.isOverBefore(day));
        boolean dated = kind == DeadlineKind.DATE || kind == DeadlineKind.WINDOW;
        return dated && end != null && end.isBefore(day);
    }

    /** The meaning in Vietnamese, for people: "hạn 27/02/2024"; sent with the rest, and computed anew when it is read back. */
    @JsonProperty(value = "meaning", access = JsonProperty.Access.READ_ONLY)
    @Schema(name = "meaning", required = true, readOnly = true)
    public String inWords() {
        return DeadlineWords.of(this);
    }

    private Stream<Occurrence> turns(LocalDate from, LocalDate to) {
        if (kind == DeadlineKind.MULTI) return parts.stream().flatMap(part -> part.turns(from, to));
        if (recurrence != null) return Occurrences.of(this, recurrence, from, to).stream();
        if (end == null || end.isBefore(from) || end.isAfter(to)) return Stream.of();
        return Stream.of(new Occurrence(label, PeriodWords.of(start, end), start, end));
    }

    private Deadline anchoredOn(DeadlineAnchor.Event event, LocalDate day, WorkingDays workingDays) {
        DeadlineDraft draft = DeadlineDraft.from(this)
                .parts(parts.stream()
                        .map(part -> part.anchoredOn(event, day, workingDays))
                        .toList());
        if (kind == DeadlineKind.MULTI) draft.spread(offersChoice());
        if (anchor == null || anchor.event() != event) return draft.build(text);
        if (anchor.offset() != null && anchor.unit() != null) {
            LocalDate last = CountedTerm.end(day, anchor.offset(), anchor.unit(), workingDays);
            if (kind != DeadlineKind.WINDOW) return draft.end(last).build(text);
            return last == null ? draft.build(text) : draft.build(text).startingBehind(last);
        }
        boolean startsInTime = end == null || !day.isAfter(end);
        return startsInTime ? draft.start(day).build(text) : draft.build(text);
    }

    /** Parts with dates of which none counts for the whole: "12/2026 hoặc 1/2027". */
    public boolean offersChoice() {
        boolean leftOpen = end == null && parts.stream().anyMatch(part -> part.end() != null);
        return leftOpen || DeadlineReason.ALTERNATIVES.equals(reason);
    }

    private Deadline reviewed(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Deadline(
                text,
                kind,
                label,
                from,
                startTime,
                to,
                endTime,
                recurrence,
                anchor,
                parts,
                continuous,
                yearInferred,
                false,
                null,
                List.of());
    }
}
