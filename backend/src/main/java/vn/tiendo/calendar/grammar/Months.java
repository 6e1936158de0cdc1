package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;

/** Tháng 3/2024, tháng 10 năm 2024, tháng ba, T3/2024. */
final class Months implements SpanFamily {

    private static final Phrases MONTH = Phrases.of("tháng", "các tháng");
    private static final Phrases ABBREVIATED = Phrases.of("t", "th");

    @Override
    public @Nullable Written read(Cursor cursor) {
        if (cursor.take(MONTH)) {
            int month = cursor.number(0, 99);
            if (month < 0) month = Numerals.count(cursor, 12);
            return month < 0 ? null : withYear(month, cursor);
        }
        if (!cursor.take(ABBREVIATED)) return null;
        cursor.take('.');
        int month = cursor.number(1, 12);
        return month < 0 ? null : withYear(month, cursor);
    }

    /** The next month of a list, "6/2024" in "tháng 5, 6/2024". */
    static @Nullable Written another(Cursor cursor) {
        int month = cursor.number(1, 12);
        if (month < 0) return null;
        Written written = withYear(month, cursor);
        return Listing.mayEnd(cursor) ? written : null;
    }

    private static Written withYear(int month, Cursor cursor) {
        Integer year = YearSuffix.read(cursor);
        return year != null && year == YearSuffix.MISTYPED ? Written.impossible() : Written.month(month, year);
    }
}
