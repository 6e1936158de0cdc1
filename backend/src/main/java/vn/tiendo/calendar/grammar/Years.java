package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;

/** Năm 2024, 2026, giai đoạn 2024-2025. A school year is no calendar year and is left alone. */
final class Years implements SpanFamily {

    private static final Phrases YEAR =
            Phrases.of("năm", "các năm", "giai đoạn", "giai đoạn năm", "nhiệm kỳ", "thời kỳ");
    private static final Phrases DOCUMENT_NUMBER = Phrases.of("số");

    @Override
    public @Nullable Written read(Cursor cursor) {
        Token before = cursor.peek(-1);
        if (before != null && (before.key().equals("số") || before.isMark('/'))) return null;
        boolean named = cursor.take(YEAR);
        if (cursor.sees(DOCUMENT_NUMBER)) return null;
        int year = YearSuffix.four(cursor);
        if (year < 0 || !named && isPartOfNumber(cursor)) return null;
        return Written.year(year);
    }

    /** "2024/KH-UBND", "2024.500". */
    private static boolean isPartOfNumber(Cursor cursor) {
        Token mark = cursor.peek();
        Token after = cursor.peek(1);
        if (mark == null || after == null) return false;
        return mark.isMark('/') || mark.isMark('.') && after.isNumber() && after.from() == mark.to();
    }
}
