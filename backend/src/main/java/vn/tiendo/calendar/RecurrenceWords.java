package vn.tiendo.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rhythm in Vietnamese: "hằng tháng, trước ngày 18". */
final class RecurrenceWords {

    private RecurrenceWords() {}

    static String of(Recurrence rhythm, @Nullable LocalTime time) {
        if (rhythm.months().isEmpty()) return period(rhythm) + day(rhythm) + weekday(rhythm, time);
        return months(rhythm) + " hằng năm" + day(rhythm) + weekday(rhythm, time);
    }

    static String hour(LocalTime time) {
        return "%d giờ %02d".formatted(time.getHour(), time.getMinute());
    }

    private static String period(Recurrence rhythm) {
        String unit = switch (rhythm.frequency()) {
            case DAY -> "ngày";
            case WEEK -> "tuần";
            case MONTH -> "tháng";
            case QUARTER -> "quý";
            case HALF -> "6 tháng";
            case YEAR -> "năm";
        };
        if (rhythm.times() > 1) return rhythm.times() + " lần mỗi " + unit;
        if (rhythm.interval() > 1) return rhythm.interval() + " " + unit + " một lần";
        return (rhythm.frequency() == Recurrence.Frequency.HALF ? "định kỳ " : "hằng ") + unit;
    }

    private static String months(Recurrence rhythm) {
        List<Integer> months = rhythm.months();
        boolean window = rhythm.frequency() == Recurrence.Frequency.YEAR && months.size() > 1;
        if (window) return "từ tháng %d đến tháng %d".formatted(months.getFirst(), months.getLast());
        return "tháng " + months.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String day(Recurrence rhythm) {
        DueDay due = rhythm.dueDay();
        if (due == null) return "";
        return (due.before() ? ", trước ngày " : ", hạn ngày ") + "%02d".formatted(due.day()) + month(rhythm, due);
    }

    private static String month(Recurrence rhythm, DueDay due) {
        if (due.monthOffset() > 0) return " của tháng sau kỳ";
        boolean longPeriod = rhythm.frequency().ordinal() > Recurrence.Frequency.MONTH.ordinal();
        if (!longPeriod || !rhythm.months().isEmpty()) return "";
        return due.monthOffset() == 0 ? " của tháng cuối kỳ" : " của tháng đầu kỳ";
    }

    private static String weekday(Recurrence rhythm, @Nullable LocalTime time) {
        String until = time == null ? "" : ", trước " + hour(time);
        if (rhythm.weekday() == null) return until;
        return until + (time == null ? ", " : " ") + DayOff.weekday(rhythm.weekday());
    }
}
