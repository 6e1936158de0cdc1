package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.DeadlineAnchor.OffsetUnit;

/** The units of counted terms. */
final class Offsets {

    private static final Phrases WORKING = Phrases.of("ngày làm việc", "ngày công");
    private static final Phrases DAYS = Phrases.of("ngày");
    private static final Phrases WEEKS = Phrases.of("tuần");
    private static final Phrases MONTHS = Phrases.of("tháng");
    private static final Phrases YEARS = Phrases.of("năm");
    private static final Phrases HOURS = Phrases.of("giờ", "giờ đồng hồ", "tiếng", "h");

    private Offsets() {}

    static @Nullable OffsetUnit unit(Cursor cursor) {
        if (cursor.take(WORKING)) return OffsetUnit.WORKING_DAY;
        if (cursor.take(DAYS)) return OffsetUnit.CALENDAR_DAY;
        if (cursor.take(WEEKS)) return OffsetUnit.WEEK;
        if (cursor.take(MONTHS)) return OffsetUnit.MONTH;
        if (cursor.take(YEARS)) return OffsetUnit.YEAR;
        return cursor.take(HOURS) ? OffsetUnit.HOUR : null;
    }
}
