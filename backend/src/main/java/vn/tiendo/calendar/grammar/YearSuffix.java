package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;

/** The year behind a month, a quarter or another part of the year. */
final class YearSuffix {

    static final int FIRST = 1900;
    static final int LAST = 2199;

    /** Stands for a year that cannot be one, such as 20224. */
    static final int MISTYPED = -1;

    private static final Phrases LINK = Phrases.of("của", "trong");
    private static final Phrases YEAR = Phrases.of("năm");
    private static final Phrases NOW = Phrases.of("năm nay");
    private static final char[] SEPARATORS = {'/', '-', '.', '\\'};

    private YearSuffix() {}

    /** The year, {@link #MISTYPED}, or null when none is written; "năm nay" is taken without giving one. */
    static @Nullable Integer read(Cursor cursor) {
        if (cursor.take(NOW)) return null;
        Integer joined = cursor.attempt(() -> afterSeparator(cursor));
        if (joined != null) return joined;
        Integer worded = cursor.attempt(() -> afterWord(cursor));
        if (worded != null) return worded;
        return cursor.attempt(() -> inParentheses(cursor));
    }

    private static @Nullable Integer afterSeparator(Cursor cursor) {
        boolean slash = cursor.sees('/');
        for (char separator : SEPARATORS) {
            if (cursor.take(separator)) break;
        }
        if (slash) cursor.take(YEAR);
        Token token = cursor.peek();
        if (token == null || !token.isNumber()) return null;
        int year = four(cursor);
        if (year > 0) return notAReference(cursor, year);
        if (!slash) return null;
        if (token.raw().length() > 2) {
            cursor.next();
            return MISTYPED;
        }
        int twoDigits = token.raw().length() == 2 ? cursor.number(20, 99) : -1;
        return twoDigits < 0 ? null : Integer.valueOf(2000 + twoDigits);
    }

    private static @Nullable Integer afterWord(Cursor cursor) {
        cursor.take(',');
        cursor.take(LINK);
        if (!cursor.take(YEAR)) return null;
        int year = four(cursor);
        return year < 0 ? null : Integer.valueOf(year);
    }

    private static @Nullable Integer inParentheses(Cursor cursor) {
        if (!cursor.take('(')) return null;
        cursor.take(YEAR);
        int year = four(cursor);
        return year > 0 && cursor.take(')') ? Integer.valueOf(year) : null;
    }

    /** A year in four figures, or -1. */
    static int four(Cursor cursor) {
        Token token = cursor.peek();
        return token != null && token.raw().length() == 4 ? cursor.number(FIRST, LAST) : -1;
    }

    /** "2024/KH-UBND" is the number of a document. */
    private static @Nullable Integer notAReference(Cursor cursor, int year) {
        Token slash = cursor.peek();
        Token after = cursor.peek(1);
        boolean reference = slash != null && slash.isMark('/') && after != null && after.isWord();
        return reference ? null : Integer.valueOf(year);
    }
}
