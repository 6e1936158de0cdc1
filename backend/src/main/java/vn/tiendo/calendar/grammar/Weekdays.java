package vn.tiendo.calendar.grammar;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thứ Hai to Chủ nhật, in words or figures. */
final class Weekdays {

    private static final Phrases PREFIX = Phrases.of("thứ", "ngày thứ");
    private static final Phrases SUNDAY = Phrases.of("chủ nhật", "ngày chủ nhật", "cn");
    private static final List<Phrases> NAMES = List.of(
            Phrases.of("hai", "2"),
            Phrases.of("ba", "3"),
            Phrases.of("tư", "4"),
            Phrases.of("năm", "5"),
            Phrases.of("sáu", "6"),
            Phrases.of("bảy", "bẩy", "7"));

    private Weekdays() {}

    static @Nullable DayOfWeek read(Cursor cursor) {
        return cursor.attempt(() -> {
            if (cursor.take(SUNDAY)) return DayOfWeek.SUNDAY;
            if (!cursor.take(PREFIX)) return null;
            for (int i = 0; i < NAMES.size(); i++) {
                if (cursor.take(NAMES.get(i))) return DayOfWeek.of(i + 1);
            }
            return null;
        });
    }

    /** "(Thứ Tư)" behind a date. */
    static @Nullable DayOfWeek readInParentheses(Cursor cursor) {
        return cursor.attempt(() -> {
            boolean open = cursor.take('(');
            if (!open) cursor.take(',');
            DayOfWeek day = read(cursor);
            return day == null || open && !cursor.take(')') ? null : day;
        });
    }
}
