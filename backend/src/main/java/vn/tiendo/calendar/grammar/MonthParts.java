package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.grammar.Written.Unit;

/** Đầu, giữa, cuối tháng 5 as single days (BLDS 2015, Điều 146); weeks, halves and thirds of a month, which are custom. */
final class MonthParts implements SpanFamily {

    private static final Phrases START = Phrases.of("đầu", "ngày đầu", "ngày đầu tiên của");
    private static final Phrases MIDDLE = Phrases.of("giữa");
    private static final Phrases END = Phrases.of("cuối", "ngày cuối", "ngày cuối cùng của", "ngày cuối cùng");
    private static final Phrases WEEK = Phrases.of("tuần", "tuần thứ", "tuần lễ thứ");
    private static final Phrases FIRST = Phrases.of("đầu", "đầu tiên", "nhất");
    private static final Phrases LAST = Phrases.of("cuối", "cuối cùng");
    private static final Phrases FIRST_HALF = Phrases.of("nửa đầu");
    private static final Phrases LAST_HALF = Phrases.of("nửa cuối", "nửa sau");
    private static final Phrases FIRST_THIRD = Phrases.of("thượng tuần");
    private static final Phrases MIDDLE_THIRD = Phrases.of("trung tuần");
    private static final Phrases LAST_THIRD = Phrases.of("hạ tuần");
    private static final Phrases OF = Phrases.of("của");

    private static final Months MONTHS = new Months();

    @Override
    public @Nullable Written read(Cursor cursor) {
        Written week = cursor.attempt(() -> week(cursor));
        if (week != null) return week;
        if (cursor.take(FIRST_HALF)) return days(cursor, 1, 15);
        if (cursor.take(LAST_HALF)) return days(cursor, 16, 31);
        if (cursor.take(FIRST_THIRD)) return days(cursor, 1, 10);
        if (cursor.take(MIDDLE_THIRD)) return days(cursor, 11, 20);
        if (cursor.take(LAST_THIRD)) return days(cursor, 21, 31);
        if (cursor.take(START)) return day(cursor, 1);
        if (cursor.take(MIDDLE)) return day(cursor, 15);
        return cursor.take(END) ? day(cursor, 31) : null;
    }

    private static @Nullable Written week(Cursor cursor) {
        if (!cursor.take(WEEK)) return null;
        if (cursor.take(LAST)) {
            Written month = month(cursor);
            return month == null ? null : part(new Shape.LastWeek(monthOf(month)), month.year());
        }
        int number = cursor.take(FIRST) ? 1 : Numerals.count(cursor, 5);
        int roman = number < 0 && cursor.peek() instanceof Token token ? Numerals.roman(token.key()) : -1;
        if (roman > 0) cursor.next();
        int week = Math.max(number, roman);
        return week < 1 ? null : days(cursor, 7 * week - 6, week == 5 ? 31 : 7 * week);
    }

    private static @Nullable Written days(Cursor cursor, int first, int last) {
        Written month = month(cursor);
        return month == null ? null : part(new Shape.Days(monthOf(month), first, last), month.year());
    }

    private static @Nullable Written day(Cursor cursor, int day) {
        Written month = month(cursor);
        return month == null ? null : Written.of(new Shape.Days(monthOf(month), day, day), Unit.DAY, month.year());
    }

    private static @Nullable Written month(Cursor cursor) {
        cursor.take(OF);
        Written month = MONTHS.read(cursor);
        return month == null || month.shape() instanceof Shape.Impossible ? null : month;
    }

    private static int monthOf(Written month) {
        return ((Shape.Months) month.shape()).first();
    }

    private static Written part(Shape shape, @Nullable Integer year) {
        return Written.of(shape, Unit.PART_OF_MONTH, year).approximate();
    }
}
