package vn.tiendo.calendar.grammar;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.DueDay;
import vn.tiendo.calendar.Recurrence;
import vn.tiendo.calendar.Recurrence.Frequency;

/**
 * The day inside a rhythm: "trước ngày 18", "16 giờ thứ Sáu", "ngày 25 của tháng cuối quý".
 *
 * @param day the day of the month, or null
 * @param weekday the day of the week, or null
 * @param implied the rhythm that the rule itself names ("tháng cuối quý" is quarterly), or null
 */
record DueRule(
        @Nullable DueDay day,
        @Nullable DayOfWeek weekday,
        @Nullable Clock clock,
        @Nullable Frequency implied) {

    private static final Phrases DAY = Phrases.of("ngày", "mùng", "ngày mùng");
    private static final Phrases LAST_DAY = Phrases.of("ngày cuối cùng", "ngày cuối", "cuối");
    private static final Phrases OF = Phrases.of("của", "hằng", "mỗi", "từng", "của mỗi", "của hằng");
    private static final Phrases OTHER_DATE = Phrases.of("tháng", "và", ",");
    private static final Phrases MONTH = Phrases.of("tháng");
    private static final Phrases QUARTER = Phrases.of("quý", "kỳ báo cáo", "kỳ");
    private static final Phrases LAST_MONTH = Phrases.of("tháng cuối", "tháng cuối cùng");
    private static final Phrases FIRST_MONTH = Phrases.of("tháng đầu", "tháng đầu tiên");
    private static final Phrases NEXT = Phrases.of("sau", "tiếp theo", "kế tiếp", "liền kề");
    private static final Phrases THIS = Phrases.of("trong tháng", "của tháng đó", "của tháng", "cùng tháng");

    static @Nullable DueRule read(Cursor cursor, boolean strict) {
        return cursor.attempt(() -> {
            DatePrefix prefix = DatePrefix.read(cursor);
            boolean before = prefix.qualifier() == Qualifier.BEFORE && strict && prefix.clock() == null;
            if (prefix.weekday() != null) return onWeekday(prefix, before);
            return onDay(cursor, prefix, before);
        });
    }

    private static DueRule onWeekday(DatePrefix prefix, boolean before) {
        DayOfWeek day = prefix.weekday();
        return new DueRule(null, before && day != null ? day.minus(1) : day, prefix.clock(), null);
    }

    private static @Nullable DueRule onDay(Cursor cursor, DatePrefix prefix, boolean before) {
        if (cursor.take(LAST_DAY)) return lastDay(cursor, prefix, before);
        if (!cursor.take(DAY)) return null;
        int day = cursor.number(1, 31);
        if (day < 0 || cursor.sees('/') || isDate(cursor)) return null;
        return month(cursor, prefix, day, before);
    }

    /** "ngày cuối của quý", "cuối mỗi tháng"; "cuối tháng 5" is a date. */
    private static @Nullable DueRule lastDay(Cursor cursor, DatePrefix prefix, boolean before) {
        boolean linked = cursor.take(OF);
        Recurrence unit = Frequencies.units(cursor);
        Token next = cursor.peek();
        boolean names = next != null && (next.isNumber() || Numerals.roman(next.key()) > 0);
        if (unit == null || names || !linked && unit.frequency() == Frequency.YEAR) return null;
        return new DueRule(new DueDay(31, before, 0), null, prefix.clock(), unit.frequency());
    }

    private static boolean isDate(Cursor cursor) {
        Token next = cursor.peek();
        Token after = cursor.peek(1);
        boolean monthNumber = after != null && after.isNumber();
        return next != null && monthNumber && cursor.sees(OTHER_DATE);
    }

    private static DueRule month(Cursor cursor, DatePrefix prefix, int day, boolean before) {
        int offset = 0;
        Frequency implied = null;
        int start = cursor.at();
        cursor.take(OF);
        boolean first = cursor.take(FIRST_MONTH);
        if (first || cursor.take(LAST_MONTH)) {
            cursor.take(OF);
            if (cursor.take(QUARTER)) implied = Frequency.QUARTER;
            boolean next = cursor.take(NEXT);
            offset = first ? (next ? 1 : -2) : 0;
        } else if (cursor.take(MONTH) && cursor.take(NEXT)) {
            implied = Frequency.MONTH;
            offset = 1;
        } else {
            cursor.back(start);
            cursor.take(THIS);
        }
        return new DueRule(new DueDay(day, before, offset), null, prefix.clock(), implied);
    }

    Recurrence applyTo(Recurrence rule) {
        Recurrence due = day == null ? rule : rule.due(day);
        return weekday == null ? due : due.on(weekday);
    }
}
