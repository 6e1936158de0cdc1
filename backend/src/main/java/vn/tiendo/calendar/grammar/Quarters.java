package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;

/** Quý II/2024, quý 2 năm 2024, quý hai, QII/2024, Q.2. */
final class Quarters implements SpanFamily {

    private static final Phrases TOO_MANY = Phrases.of("v", "vi", "vii", "viii", "ix", "x");
    private static final Phrases QUARTER = Phrases.of("quý", "các quý", "q");

    @Override
    public @Nullable Written read(Cursor cursor) {
        Token token = cursor.peek();
        if (token == null) return null;
        int joined = joined(token.key());
        if (joined > 0) {
            cursor.next();
            return withYear(joined, cursor);
        }
        if (!cursor.take(QUARTER)) return null;
        cursor.take('.');
        int quarter = numeral(cursor);
        return quarter < 0 ? noSuchQuarter(cursor) : withYear(quarter, cursor);
    }

    /** "Quý V", "Quý 5/2024". */
    private static @Nullable Written noSuchQuarter(Cursor cursor) {
        if (!cursor.take(TOO_MANY) && cursor.number(0, 99) < 0) return null;
        YearSuffix.read(cursor);
        return Written.impossible();
    }

    /** The next quarter of a list, "II/2024" in "Quý I, II/2024". */
    static @Nullable Written another(Cursor cursor) {
        int quarter = numeral(cursor);
        if (quarter < 0) return null;
        Written written = withYear(quarter, cursor);
        return Listing.mayEnd(cursor) ? written : null;
    }

    private static int joined(String key) {
        if (key.startsWith("quý")) return Numerals.roman(key.substring(3));
        return key.startsWith("q") ? Numerals.roman(key.substring(1)) : -1;
    }

    private static int numeral(Cursor cursor) {
        Token token = cursor.peek();
        if (token == null) return -1;
        int roman = token.isWord() ? Numerals.roman(token.key()) : -1;
        if (roman < 0) return Numerals.count(cursor, 4);
        cursor.next();
        return roman;
    }

    private static Written withYear(int quarter, Cursor cursor) {
        Integer year = YearSuffix.read(cursor);
        return year != null && year == YearSuffix.MISTYPED ? Written.impossible() : Written.quarter(quarter, year);
    }
}
