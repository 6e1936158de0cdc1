package vn.tiendo.calendar.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.grammar.Written.Unit;

/** 6 tháng đầu năm, 9 tháng, nửa cuối năm 2024; đầu, giữa and cuối năm as single days (BLDS 2015, Điều 146). */
final class YearParts implements SpanFamily {

    private static final Phrases MONTHS = Phrases.of("tháng");
    private static final Phrases FIRST = Phrases.of("đầu năm", "đầu của năm");
    private static final Phrases LAST = Phrases.of("cuối năm", "cuối của năm");
    private static final Phrases MIDDLE = Phrases.of("giữa năm");
    private static final Phrases HALF = Phrases.of("nửa", "nửa năm");
    private static final Phrases FIRST_BARE = Phrases.of("đầu");
    private static final Phrases LAST_BARE = Phrases.of("cuối");
    private static final Phrases COUNTED =
            Phrases.of("kể", "từ", "tính", "sau", "một lần", "1 lần", "trước", "làm việc");
    private static final Phrases NOW = Phrases.of("nay");
    private static final Set<String> MEETINGS = Set.of("họp", "nghị");
    private static final Phrases SCHOOL = Phrases.of("học");

    @Override
    public @Nullable Written read(Cursor cursor) {
        Written day = cursor.attempt(() -> singleDay(cursor));
        if (day != null) return day;
        if (cursor.take(HALF)) return sixMonths(cursor);
        int months = Numerals.count(cursor, 11);
        if (months < 0 || !cursor.take(MONTHS)) return null;
        if (months == 6) return sixMonths(cursor);
        if (cursor.take(FIRST)) return part(1, months, year(cursor));
        if (cursor.take(LAST)) return part(13 - months, 12, year(cursor));
        if (months != 9 || cursor.sees(COUNTED) || cursor.sees('/')) return null;
        return part(1, 9, year(cursor));
    }

    /** "6 tháng năm 2024" is the first half, as in the title of every half-year report; without a year it says nothing. */
    private static @Nullable Written sixMonths(Cursor cursor) {
        if (cursor.take(FIRST)) return part(1, 6, year(cursor));
        if (cursor.take(LAST)) return part(7, 12, year(cursor));
        boolean first = cursor.take(FIRST_BARE);
        boolean last = !first && cursor.take(LAST_BARE);
        Integer year = YearSuffix.read(cursor);
        if (year == null || year == YearSuffix.MISTYPED) return null;
        return last ? part(7, 12, year) : part(1, 6, year);
    }

    private static @Nullable Written singleDay(Cursor cursor) {
        if (namesMeeting(cursor)) return null;
        boolean first = cursor.take(FIRST);
        boolean middle = !first && cursor.take(MIDDLE);
        if (!first && !middle && !cursor.take(LAST)) return null;
        if (cursor.sees(SCHOOL)) return null;
        Integer year = year(cursor);
        if (first) return Written.day(1, 1, year);
        return middle ? Written.day(30, 6, year) : Written.day(31, 12, year);
    }

    /** "kỳ họp cuối năm" is the name of a session, which has its own date. */
    private static boolean namesMeeting(Cursor cursor) {
        Token before = cursor.peek(-1);
        Token here = cursor.peek();
        return before != null && here != null && !here.afterBreak() && MEETINGS.contains(before.key());
    }

    /** The word năm is already taken, so the year follows bare or after a mark. */
    private static @Nullable Integer year(Cursor cursor) {
        cursor.take(NOW);
        int bare = YearSuffix.four(cursor);
        return bare > 0 ? Integer.valueOf(bare) : YearSuffix.read(cursor);
    }

    private static Written part(int first, int last, @Nullable Integer year) {
        return Written.of(new Shape.Months(first, last), Unit.PART_OF_YEAR, year);
    }
}
