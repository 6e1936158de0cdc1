package vn.tiendo.calendar.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that share a part: the days of one month ("10, 11/5/2024") or one day of several months ("ngày 15 các tháng 3, 6"). */
final class SharedDates {

    private static final int MOST_ITEMS = 40;
    private static final Phrases DAY = Phrases.of("ngày");
    private static final Phrases MONTHS = Phrases.of("tháng", "các tháng", "của các tháng", "của tháng");
    private static final NumericDates DATES = new NumericDates();

    private SharedDates() {}

    /** "ngày 15 các tháng 3, 6, 9, 12"; with a single month it is an ordinary date. */
    static @Nullable SpanList oneDayOfMonths(Cursor cursor) {
        cursor.take(DAY);
        int day = cursor.number(1, 31);
        if (day < 0 || !cursor.take(MONTHS)) return null;
        int month = cursor.number(1, 12);
        List<Written> items = new ArrayList<>();
        List<Joint> joints = new ArrayList<>();
        while (month > 0 && items.size() < MOST_ITEMS) {
            items.add(Written.day(day, month, null));
            int before = cursor.at();
            Joint joint = Joint.read(cursor);
            Written next = joint == Joint.LIST ? Months.another(cursor) : null;
            if (next == null || !(next.shape() instanceof Shape.Months months)) {
                cursor.back(before);
                break;
            }
            joints.add(Joint.LIST);
            month = months.first();
            if (next.year() != null) return ending(items, joints, Written.day(day, month, next.year()));
        }
        return items.size() < 2 ? null : new SpanList(items, joints);
    }

    private static SpanList ending(List<Written> items, List<Joint> joints, Written last) {
        items.add(last);
        return new SpanList(items, joints);
    }

    /** "ngày 10, 11/5/2024", "10-12/5/2024", "4-6/2024": the last number carries the month or the year. */
    static @Nullable SpanList daysOfOneMonth(Cursor cursor) {
        cursor.take(DAY);
        List<Integer> numbers = new ArrayList<>();
        List<Joint> joints = new ArrayList<>();
        while (numbers.size() < MOST_ITEMS) {
            int number = cursor.number(1, 31);
            Joint joint = number < 0 ? null : Joint.read(cursor);
            if (joint == null) return null;
            numbers.add(number);
            joints.add(joint);
            Written last = cursor.attempt(() -> DATES.read(cursor));
            if (last != null) return shared(numbers, joints, last);
            cursor.take(DAY);
        }
        return null;
    }

    private static @Nullable SpanList shared(List<Integer> numbers, List<Joint> joints, Written last) {
        List<Written> items = new ArrayList<>();
        for (int number : numbers) {
            if (last.shape() instanceof Shape.Day day) items.add(Written.day(number, day.month(), last.year()));
            else if (last.shape() instanceof Shape.Months) items.add(Written.month(number, last.year()));
            else items.add(Written.impossible());
        }
        items.add(last);
        return new SpanList(items, joints);
    }
}
