package vn.tiendo.calendar.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.grammar.Written.Unit;

/** Reads one or more dates and periods: "Quý I, II/2024", "10, 11/5/2024", "tháng 3/2024 đến tháng 6/2024". */
final class SpanListReader {

    private static final int MOST_ITEMS = 40;

    private static final List<SpanFamily> FAMILIES = List.of(
            new YearParts(),
            new MonthParts(),
            new NumericDates(),
            new Quarters(),
            new Months(),
            new Feasts(),
            new Years());

    private SpanListReader() {}

    /** @param repeated a qualifier that may be said again before each item ("trước ngày 15/6 và trước ngày 15/12") */
    static @Nullable SpanList read(Cursor cursor, @Nullable Phrases repeated) {
        SpanList start = first(cursor);
        if (start == null) return null;
        List<Written> items = new ArrayList<>(start.items());
        List<Joint> joints = new ArrayList<>(start.joints());
        while (items.size() < MOST_ITEMS && another(cursor, items, joints, repeated)) {}
        return new SpanList(items, joints).withSharedYears();
    }

    private static @Nullable SpanList first(Cursor cursor) {
        SpanList days = cursor.attempt(() -> SharedDates.oneDayOfMonths(cursor));
        if (days != null) return days;
        int from = cursor.at();
        Written one = one(cursor);
        if (one == null) return cursor.attempt(() -> SharedDates.daysOfOneMonth(cursor));
        return SpanList.of(one.said(cursor.since(from)));
    }

    static @Nullable Written one(Cursor cursor) {
        for (SpanFamily family : FAMILIES) {
            Written written = cursor.attempt(() -> family.read(cursor));
            if (written != null) return written;
        }
        return null;
    }

    private static boolean another(Cursor cursor, List<Written> items, List<Joint> joints, @Nullable Phrases repeated) {
        int before = cursor.at();
        Unit unit = items.getLast().unit();
        Joint joint = Joint.read(cursor);
        if (joint == null && cursor.take('/')) {
            int from = cursor.at();
            Written alternative = sameUnit(cursor, unit);
            return added(cursor, before, from, alternative, Joint.ALTERNATIVE, items, joints);
        }
        if (joint == null && repeated != null && cursor.take(';')) joint = Joint.LIST;
        if (joint == null) return false;
        if (repeated != null && joint != Joint.RANGE) cursor.take(repeated);
        int from = cursor.at();
        Written same = cursor.attempt(() -> sameUnit(cursor, unit));
        return added(cursor, before, from, same == null ? one(cursor) : same, joint, items, joints);
    }

    private static boolean added(
            Cursor cursor,
            int before,
            int from,
            @Nullable Written next,
            Joint joint,
            List<Written> items,
            List<Joint> joints) {
        if (next == null) {
            cursor.back(before);
            return false;
        }
        items.add(next.said(cursor.since(from)));
        joints.add(joint);
        return true;
    }

    private static @Nullable Written sameUnit(Cursor cursor, Unit unit) {
        return switch (unit) {
            case MONTH -> Months.another(cursor);
            case QUARTER -> Quarters.another(cursor);
            case DAY, PART_OF_MONTH, PART_OF_YEAR, YEAR, OCCASION -> null;
        };
    }
}
