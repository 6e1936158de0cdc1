package vn.tiendo.calendar.grammar;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** The words before a date: "Hoàn thành trước 17h00 thứ Sáu, ngày". */
final class DatePrefix {

    private static final int MOST_WORDS = 6;
    private static final Phrases FILLER = Phrases.of(
            "hoàn thành",
            "xong",
            "hoàn thành xong",
            "thực hiện",
            "thời gian",
            "thời điểm",
            "ngay trong",
            "ngay",
            "là",
            "khoảng thời gian",
            "các ngày",
            "cuối ngày",
            "hạn",
            "thời hạn",
            ":");
    private static final Phrases WHOLE = Phrases.of("cả", "suốt", "trong suốt", "quanh", "toàn bộ", "trong cả");
    private static final Phrases BARE_YEAR = Phrases.of("năm", "năm nay", "các năm", "năm kế hoạch");
    private static final Phrases OTHER_YEAR = Phrases.of("học", "sau", "tới", "tiếp", "trước", "ngày", "tài chính");
    private static final Phrases ROUGHLY = Phrases.of("khoảng", "ước");

    private Qualifier qualifier = Qualifier.IN;
    private boolean spoken;
    private boolean whole;
    private boolean roughly;
    private @Nullable Clock clock;
    private @Nullable DayOfWeek weekday;

    private DatePrefix() {}

    static DatePrefix read(Cursor cursor) {
        DatePrefix prefix = new DatePrefix();
        for (int words = 0; words < MOST_WORDS && prefix.step(cursor); words++) {}
        return prefix;
    }

    private boolean step(Cursor cursor) {
        if (cursor.done()) return false;
        if (cursor.take(WHOLE)) return whole = true;
        if (cursor.take(ROUGHLY)) return roughly = true;
        Qualifier said = Qualifier.read(cursor);
        if (said != null) {
            if (said != Qualifier.IN) qualifier = said;
            return spoken = true;
        }
        if (cursor.take(FILLER)) return true;
        return clock == null && readsClock(cursor) || weekday == null && readsWeekday(cursor);
    }

    private boolean readsClock(Cursor cursor) {
        clock = Clock.read(cursor);
        if (clock != null) cursor.take(',');
        return clock != null;
    }

    private boolean readsWeekday(Cursor cursor) {
        weekday = Weekdays.read(cursor);
        if (weekday != null) cursor.take(',');
        return weekday != null;
    }

    /** "trong năm", "cả năm", "hết năm": a year without its number. */
    @Nullable
    Written bareYear(Cursor cursor) {
        if (!spoken && !whole) return null;
        return cursor.attempt(() -> isBareYear(cursor) ? Written.year(null) : null);
    }

    private static boolean isBareYear(Cursor cursor) {
        if (!cursor.take(BARE_YEAR) || cursor.sees(OTHER_YEAR)) return false;
        return !(cursor.peek() instanceof Token next && next.isNumber());
    }

    Qualifier qualifier() {
        return qualifier;
    }

    /** "cả", "suốt": steady work over the whole period. */
    boolean whole() {
        return whole;
    }

    boolean roughly() {
        return roughly;
    }

    @Nullable
    Clock clock() {
        return clock;
    }

    @Nullable
    DayOfWeek weekday() {
        return weekday;
    }
}
