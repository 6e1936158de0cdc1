package vn.tiendo.calendar.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;
import vn.tiendo.calendar.Recurrence;
import vn.tiendo.calendar.Recurrence.Frequency;

/** A rhythm with its day: "Hằng tháng", "trước ngày 18 hằng tháng", "Định kỳ 02 tuần một lần (trước 16 giờ thứ Sáu)". */
final class RecurringTerm implements Reading {

    private static final Phrases PERIODIC = Phrases.of(
            "định kỳ",
            "theo định kỳ",
            "định kỳ báo cáo",
            "báo cáo định kỳ",
            "thường kỳ",
            "định kỳ thực hiện",
            "tối thiểu",
            "ít nhất");
    private static final Phrases REPORT = Phrases.of("định kỳ báo cáo", "báo cáo định kỳ");
    private static final Phrases ONCE_BEHIND = Phrases.of("định kỳ");

    @Override
    public @Nullable Deadline read(Cursor cursor, DeadlineContext context) {
        int from = cursor.at();
        boolean report = cursor.sees(REPORT);
        boolean periodic = cursor.take(PERIODIC);
        if (periodic) cursor.take(',');
        DueRule before = DueRule.read(cursor, context.strictBefore());
        if (before != null) cursor.take(',');
        List<Recurrence> rules = RhythmList.read(cursor, periodic);
        if (rules.isEmpty() && before != null && before.implied() != null) {
            rules = List.of(Recurrence.every(before.implied()));
        }
        if (rules.isEmpty()) return null;
        cursor.take(ONCE_BEHIND);
        Deadline read = rules.size() == 1
                ? single(cursor, rules.getFirst(), before, context, from)
                : several(cursor, rules, before, context, from);
        return report ? DeadlineDraft.from(read).label("báo cáo").build(read.text()) : read;
    }

    private static Deadline single(
            Cursor cursor, Recurrence rule, @Nullable DueRule before, DeadlineContext context, int from) {
        DueRule due = before != null ? before : behind(cursor, context);
        if (due == null && rule.frequency() == Frequency.YEAR) {
            DeadlineDraft yearly = yearlyDay(cursor, context, from);
            if (yearly != null) return yearly.build(cursor.since(from));
        }
        Recurrence complete = due == null ? rule : due.applyTo(rule);
        DeadlineDraft draft = Rhythm.over(complete, context);
        if (due != null && due.clock() != null) draft.endTime(due.clock().time());
        if (due != null && unclear(due, rule)) draft.review(DeadlineReason.APPROXIMATE);
        return RhythmWindow.limit(cursor, draft, context).build(cursor.since(from));
    }

    /** "ngày 20 hằng quý" leaves open of which month. */
    private static boolean unclear(DueRule due, Recurrence rule) {
        boolean longer = rule.frequency().ordinal() > Frequency.MONTH.ordinal();
        return longer && due.day() != null && due.implied() == null;
    }

    private static @Nullable DueRule behind(Cursor cursor, DeadlineContext context) {
        return cursor.attempt(() -> {
            boolean open = cursor.take('(');
            if (!open && !cursor.take(',')) cursor.take(':');
            DueRule due = DueRule.read(cursor, context.strictBefore());
            return due == null || open && !cursor.take(')') ? null : due;
        });
    }

    /** "hằng năm (trước ngày 10/12)". */
    private static @Nullable DeadlineDraft yearlyDay(Cursor cursor, DeadlineContext context, int from) {
        return cursor.attempt(() -> {
            boolean open = cursor.take('(');
            if (!open && !cursor.take(',')) cursor.take(':');
            DatePrefix prefix = DatePrefix.read(cursor);
            SpanList list = SpanListReader.read(cursor, prefix.qualifier().phrases());
            if (list == null || list.hasYear() || open && !cursor.take(')')) return null;
            return YearlyTerm.of(list, prefix, context, cursor.since(from));
        });
    }

    private static Deadline several(
            Cursor cursor, List<Recurrence> rules, @Nullable DueRule due, DeadlineContext context, int from) {
        boolean alternatives = RhythmList.hasAlternatives(cursor, from);
        List<Deadline> parts = new ArrayList<>();
        for (Recurrence rule : rules) {
            Recurrence complete = due == null ? rule : due.applyTo(rule);
            parts.add(Rhythm.over(complete, context).build(cursor.since(from)));
        }
        DeadlineDraft draft = DeadlineDraft.of(DeadlineKind.MULTI).parts(parts);
        return (alternatives ? draft.review(DeadlineReason.ALTERNATIVES) : draft).build(cursor.since(from));
    }
}
