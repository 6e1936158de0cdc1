package vn.tiendo.calendar.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DueDay;
import vn.tiendo.calendar.Recurrence;
import vn.tiendo.calendar.Recurrence.Frequency;

/** Several days of every month: "Ngày 15 và ngày 30 hằng tháng", "trước các ngày 05, 15, 25 hằng tháng". */
final class MonthlyDaysTerm implements Reading {

    private static final int MOST_DAYS = 31;
    private static final Phrases DAY = Phrases.of("ngày", "các ngày");

    @Override
    public @Nullable Deadline read(Cursor cursor, DeadlineContext context) {
        int from = cursor.at();
        boolean before = cursor.take(Qualifier.BEFORE.phrases());
        if (!before) cursor.take(Qualifier.IN.phrases());
        if (!cursor.take(DAY)) return null;
        List<DueDay> days = days(cursor, before && context.strictBefore());
        Recurrence rule = days.size() < 2 ? null : Frequencies.read(cursor, false);
        if (rule == null || rule.frequency() != Frequency.MONTH) return null;
        List<Deadline> parts = days.stream()
                .map(day -> Rhythm.over(rule.due(day), context).build(cursor.since(from)))
                .toList();
        return DeadlineDraft.of(DeadlineKind.MULTI).parts(parts).build(cursor.since(from));
    }

    private static List<DueDay> days(Cursor cursor, boolean before) {
        List<DueDay> days = new ArrayList<>();
        int day = cursor.number(1, 31);
        while (day > 0 && days.size() < MOST_DAYS) {
            days.add(new DueDay(day, before, 0));
            int here = cursor.at();
            boolean listed = Joint.read(cursor) == Joint.LIST;
            cursor.take(DAY);
            day = listed ? cursor.number(1, 31) : -1;
            if (day < 0) cursor.back(here);
        }
        return days;
    }
}
