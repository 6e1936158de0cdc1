package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;

/** 28/2/2024, 28-02-24, 30.6.2024, 15/12, 12/2026; the day always comes before the month. */
final class NumericDates implements SpanFamily {

    private static final Phrases DAY = Phrases.of("ngày");
    private static final Phrases MONTH = Phrases.of("tháng");
    private static final Phrases YEAR = Phrases.of("năm");
    private static final char[] SEPARATORS = {'/', '-', '.'};

    @Override
    public @Nullable Written read(Cursor cursor) {
        if (cursor.take(DAY)) cursor.take(':');
        Written worded = cursor.attempt(() -> worded(cursor));
        if (worded != null) return worded;
        for (char separator : SEPARATORS) {
            Written date = cursor.attempt(() -> threeNumbers(cursor, separator));
            if (date != null) return date;
        }
        return twoNumbers(cursor);
    }

    /** "28 tháng 2 năm 2024". */
    private static @Nullable Written worded(Cursor cursor) {
        int day = cursor.number(0, 99);
        if (day < 0 || !cursor.take(MONTH)) return null;
        int month = cursor.number(0, 99);
        return month < 0 ? null : dated(day, month, YearSuffix.read(cursor));
    }

    private static @Nullable Written threeNumbers(Cursor cursor, char separator) {
        Token first = cursor.peek();
        int one = cursor.number(0, 9999);
        if (first == null || one < 0 || !cursor.take(separator)) return null;
        int two = cursor.number(0, 99);
        if (two < 0 || !cursor.take(separator)) return null;
        Token last = cursor.peek();
        if (last == null || !last.isNumber() || separator == '.' && first.value() > 99) return null;
        cursor.next();
        if (first.raw().length() == 4) return Written.day(last.value(), two, one);
        return switch (last.raw().length()) {
            case 2 -> dated(one, two, 2000 + last.value());
            case 4 -> dated(one, two, last.value());
            default -> Written.impossible();
        };
    }

    private static @Nullable Written twoNumbers(Cursor cursor) {
        Token first = cursor.peek();
        int one = cursor.number(0, 99);
        if (first == null || one < 0) return null;
        boolean slash = cursor.sees('/');
        if (!slash && !cursor.sees('-') && !cursor.sees('.')) return null;
        cursor.next();
        int year = YearSuffix.four(cursor);
        if (year > 0) return Written.month(one, year);
        Token second = cursor.peek();
        if (!slash || second == null || !second.isNumber()) return null;
        cursor.next();
        if (second.raw().length() > 2) return Written.impossible();
        return dated(one, second.value(), yearInWords(cursor));
    }

    private static @Nullable Integer yearInWords(Cursor cursor) {
        return cursor.attempt(() -> {
            cursor.take(',');
            if (!cursor.take(YEAR)) return null;
            int year = YearSuffix.four(cursor);
            return year < 0 ? null : Integer.valueOf(year);
        });
    }

    private static Written dated(int day, int month, @Nullable Integer year) {
        boolean thinkable = year == null || year >= YearSuffix.FIRST && year <= YearSuffix.LAST;
        return thinkable ? Written.day(day, month, year) : Written.impossible();
    }
}
