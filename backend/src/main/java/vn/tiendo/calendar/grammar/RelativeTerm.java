package vn.tiendo.calendar.grammar;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineAnchor;
import vn.tiendo.calendar.DeadlineAnchor.Event;
import vn.tiendo.calendar.DeadlineAnchor.OffsetUnit;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;

/** A counted term: "10 ngày làm việc kể từ ngày ký", "trong 15 ngày sau khi …", "trước kỳ họp 10 ngày". */
final class RelativeTerm implements Reading {

    private static final int MOST = 3650;
    private static final Phrases INTRO = Phrases.of(
            "trong",
            "chậm nhất",
            "chậm nhất là",
            "chậm nhất sau",
            "muộn nhất",
            "muộn nhất là",
            "không quá",
            "tối đa",
            "tối đa là",
            "tối đa không quá",
            "trong vòng",
            "trong thời hạn",
            "trong thời gian",
            "thời hạn",
            "thời gian",
            "trong thời hạn không quá",
            "hoàn thành",
            "hoàn thành trong",
            "xong trong",
            "hoàn thành trong vòng",
            "ngay trong",
            "hoàn thành trong thời hạn",
            "chậm nhất trong",
            "chậm nhất không quá",
            "không muộn hơn",
            "thực hiện trong",
            ":",
            "hoàn thành sau",
            "chậm nhất trong thời hạn",
            "chậm nhất trong vòng",
            "thời hạn không quá",
            "thời gian không quá");
    private static final Phrases AFTER = Phrases.of("sau");
    private static final Phrases BEFORE = Phrases.of("trước", "chậm nhất trước", "ít nhất trước", "trước ít nhất");
    private static final Phrases SINCE = Phrases.of(
            "kể từ",
            "từ",
            "tính từ",
            "sau",
            "kể từ khi",
            "từ khi",
            "sau khi",
            "kể từ thời điểm",
            "tính từ khi",
            "kể từ lúc",
            ", kể từ",
            ", tính từ",
            "tính kể từ",
            ", sau khi");
    private static final Phrases AHEAD = Phrases.of("trước", "trước khi", "trước ngày");
    private static final Phrases IS_NO_COUNT = Phrases.of("đầu", "cuối", "/ lần", "một lần", "1 lần", "/ 1 lần", "học");
    private static final Phrases HOUR_OF_DAY = Phrases.of("thứ", "ngày", "chủ nhật", "hằng", "mỗi", "sáng", "chiều");
    private static final DatedTerm DATES = new DatedTerm();

    @Override
    public @Nullable Deadline read(Cursor cursor, DeadlineContext context) {
        int from = cursor.at();
        boolean ahead = cursor.take(BEFORE);
        boolean after = !ahead && cursor.take(AFTER);
        if (!ahead && !after) cursor.take(INTRO);
        int count = Numerals.count(cursor, MOST);
        if (count < 0) return null;
        Numerals.skipRepeatedInWords(cursor);
        boolean fraction = takesDecimals(cursor);
        OffsetUnit unit = Offsets.unit(cursor);
        if (unit == null || cursor.sees(IS_NO_COUNT)) return null;
        if (unit == OffsetUnit.HOUR && isHourOfDay(cursor)) return null;
        if (fraction) return fractional(cursor, context, from);
        if (ahead) return aheadOf(cursor, count, unit, from);
        if (cursor.sees(AHEAD)) {
            if (cursor.attempt(() -> DATES.read(cursor, context)) != null) return null;
            cursor.take(AHEAD);
            return aheadOf(cursor, count, unit, from);
        }
        Deadline term = since(cursor, context, count, unit, from);
        return after ? startingBehind(term, context) : term;
    }

    /** "Sau 10 ngày kể từ …" is the earliest day and not the last, as "sau ngày 30/6" is; without an event nobody knows. */
    private static Deadline startingBehind(Deadline term, DeadlineContext context) {
        DeadlineAnchor anchor = Objects.requireNonNull(term.anchor());
        if (anchor.event() == Event.UNSTATED) return term;
        Deadline draft = DeadlineDraft.of(DeadlineKind.WINDOW)
                .anchor(anchor)
                .end(context.periodTo())
                .review(term.reason() == null ? DeadlineReason.OPEN_END : term.reason())
                .build(term.text());
        return term.end() == null ? draft : draft.startingBehind(term.end());
    }

    private static boolean takesDecimals(Cursor cursor) {
        int before = cursor.at();
        if (cursor.take(',') && cursor.number(0, 999) >= 0) return true;
        cursor.back(before);
        return false;
    }

    private static boolean isHourOfDay(Cursor cursor) {
        return cursor.sees(HOUR_OF_DAY) || cursor.peek() instanceof Token next && next.isNumber();
    }

    private static Deadline since(Cursor cursor, DeadlineContext context, int count, OffsetUnit unit, int from) {
        int eventFrom = cursor.at();
        boolean anchored = cursor.take(SINCE);
        if (!anchored) return hanging(new DeadlineAnchor(Event.UNSTATED, "", count, unit), context, cursor.since(from));
        Deadline day = cursor.attempt(() -> DATES.read(cursor, context));
        if (day != null && day.kind() == DeadlineKind.DATE && day.end() != null) {
            DeadlineAnchor onDay = new DeadlineAnchor(Event.OTHER, cursor.since(eventFrom), count, unit);
            return hanging(onDay, context, cursor.since(from)).countedFrom(day.end(), context.workingDays());
        }
        Clauses.skipWords(cursor);
        String event = cursor.since(eventFrom);
        return hanging(new DeadlineAnchor(Anchors.eventOf(event), event, count, unit), context, cursor.since(from));
    }

    private static Deadline aheadOf(Cursor cursor, int count, OffsetUnit unit, int from) {
        int eventFrom = cursor.at();
        if (cursor.done() || Clauses.isBoundary(cursor)) {
            DeadlineAnchor unstated = new DeadlineAnchor(Event.UNSTATED, "", -count, unit);
            return DeadlineDraft.of(DeadlineKind.RELATIVE)
                    .anchor(unstated)
                    .review(DeadlineReason.ANCHOR_MISSING)
                    .build(cursor.since(from));
        }
        Clauses.skipWords(cursor);
        return DeadlineDraft.of(DeadlineKind.RELATIVE)
                .anchor(new DeadlineAnchor(Event.OTHER, cursor.since(eventFrom), -count, unit))
                .build(cursor.since(from));
    }

    /** The same with its end, when the event is the plan's issue and that is known. */
    static Deadline hanging(DeadlineAnchor anchor, DeadlineContext context, String text) {
        DeadlineDraft draft = DeadlineDraft.of(DeadlineKind.RELATIVE).anchor(anchor);
        boolean open = anchor.event() == Event.UNSTATED || Anchors.isApprovalOfUnnamed(anchor.text());
        if (open) draft.review(DeadlineReason.ANCHOR_MISSING);
        Deadline term = draft.build(text);
        return context.issuedOn() == null ? term : term.resolvedOn(context.issuedOn(), context.workingDays());
    }

    /** "1,5 ngày (bắt đầu từ 13h30 thứ Hai ngày 06/7/2026)": the start is sure, the end is not. */
    private static Deadline fractional(Cursor cursor, DeadlineContext context, int from) {
        DeadlineDraft draft = DeadlineDraft.of(DeadlineKind.WINDOW).review(DeadlineReason.FRACTIONAL_TERM);
        Deadline start = cursor.attempt(() -> {
            boolean open = cursor.take('(');
            Deadline read = DATES.read(cursor, context);
            return read == null || read.start() == null || open && !cursor.take(')') ? null : read;
        });
        if (start != null) draft.start(start.start()).startTime(start.startTime());
        return draft.build(cursor.since(from));
    }
}
