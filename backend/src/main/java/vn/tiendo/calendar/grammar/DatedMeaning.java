package vn.tiendo.calendar.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;

/** What a qualifier makes of a period: "trước" ends the day before it, "đến" on its last day, "từ" starts with it. */
record DatedMeaning(
        DatePrefix prefix,
        @Nullable Clock clock,
        @Nullable DayOfWeek weekday,
        boolean onwards,
        boolean range,
        DeadlineContext context) {

    DeadlineDraft of(Resolved period, String text) {
        Span span = period.span();
        if (span == null) return noSuchDay(period, text);
        boolean ownEnd = onwards || !range && isOpen();
        DeadlineDraft draft = ownEnd ? openEnd(span) : closed(span, period);
        draft.yearInferred(period.inferred());
        if (period.review() != null) draft.review(period.review());
        if (prefix.roughly()) draft.review(DeadlineReason.APPROXIMATE);
        if (prefix.whole()) draft.continuous();
        return checked(draft, span, period);
    }

    private boolean isOpen() {
        return prefix.qualifier() == Qualifier.FROM || prefix.qualifier() == Qualifier.AFTER;
    }

    private static DeadlineDraft noSuchDay(Resolved period, String text) {
        String reason = period.review() == null ? DeadlineReason.IMPOSSIBLE_DATE : period.review();
        return DeadlineDraft.of(DeadlineKind.UNKNOWN).review(reason).unparsed(List.of(text));
    }

    /** Nothing says when it ends, so the plan's own end stands in and a person looks. */
    private DeadlineDraft openEnd(Span span) {
        LocalDate start = prefix.qualifier() == Qualifier.AFTER ? span.last().plusDays(1) : span.first();
        LocalDate planEnd = context.periodTo();
        return DeadlineDraft.of(DeadlineKind.WINDOW)
                .start(start)
                .startTime(clock == null ? null : clock.time())
                .end(planEnd.isBefore(start) ? null : planEnd)
                .review(DeadlineReason.OPEN_END);
    }

    private DeadlineDraft closed(Span span, Resolved period) {
        if (DeadlineReason.END_BEFORE_START.equals(period.review())) {
            return DeadlineDraft.of(DeadlineKind.DATE).end(span.last());
        }
        boolean day = period.unit() == Written.Unit.DAY && !prefix.whole();
        if (range) return window(span);
        return switch (prefix.qualifier()) {
            case BEFORE -> DeadlineDraft.of(DeadlineKind.DATE).end(dayBefore(span, day));
            case LATEST -> DeadlineDraft.of(DeadlineKind.DATE).end(span.last());
            case UNTIL ->
                DeadlineDraft.of(day ? DeadlineKind.DATE : DeadlineKind.WINDOW).end(span.last());
            case FROM, AFTER, IN -> day ? DeadlineDraft.of(DeadlineKind.DATE).end(span.last()) : window(span);
        };
    }

    private static DeadlineDraft window(Span span) {
        return DeadlineDraft.of(DeadlineKind.WINDOW).start(span.first()).end(span.last());
    }

    /** With an hour, "trước" speaks of the hour on the day itself. */
    private LocalDate dayBefore(Span span, boolean day) {
        if (clock != null) return span.last();
        return day && !context.strictBefore() ? span.last() : span.first().minusDays(1);
    }

    private DeadlineDraft checked(DeadlineDraft draft, Span span, Resolved period) {
        if (clock != null && clock.impossible()) draft.review(DeadlineReason.IMPOSSIBLE_TIME);
        if (clock != null && !isOpen()) draft.endTime(clock.time());
        if (weekday != null && span.last().getDayOfWeek() != weekday) draft.review(DeadlineReason.WEEKDAY_MISMATCH);
        return draft;
    }
}
