package vn.tiendo.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The meaning of a deadline in Vietnamese, to stand beside the words of the plan. */
public final class DeadlineWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private DeadlineWords() {}

    public static String of(Deadline deadline) {
        return switch (deadline.kind()) {
            case DATE -> due(deadline);
            case WINDOW -> window(deadline);
            case CONTINUOUS -> deadline.end() == null ? "thường xuyên" : "thường xuyên đến " + day(deadline.end());
            case RECURRING -> RecurrenceWords.of(Objects.requireNonNull(deadline.recurrence()), deadline.endTime());
            case RELATIVE -> relative(deadline);
            case CONDITIONAL, EXTERNAL -> undated(deadline);
            case MULTI -> deadline.parts().stream().map(DeadlineWords::part).collect(Collectors.joining("; "));
            case UNKNOWN -> "chưa xác định được thời hạn";
        };
    }

    private static String part(Deadline part) {
        return part.label() == null ? of(part) : part.label() + ": " + of(part);
    }

    private static String due(Deadline deadline) {
        if (deadline.end() == null) return "chưa xác định được thời hạn";
        return "hạn " + hour(deadline.endTime()) + day(deadline.end());
    }

    private static String window(Deadline deadline) {
        if (deadline.end() == null) return deadline.start() == null ? "chưa xác định" : "từ " + day(deadline.start());
        String end = hour(deadline.endTime()) + day(deadline.end());
        if (deadline.start() == null) return opening(deadline) + "đến hết " + end;
        String span = hour(deadline.startTime()) + day(deadline.start()) + " - " + end;
        return deadline.continuous() ? span + ", thực hiện liên tục" : span;
    }

    private static String opening(Deadline deadline) {
        DeadlineAnchor anchor = deadline.anchor();
        return anchor == null || anchor.offset() == null ? "" : "sau " + term(anchor) + ", ";
    }

    private static String relative(Deadline deadline) {
        DeadlineAnchor anchor = Objects.requireNonNull(deadline.anchor());
        String term = term(anchor);
        return deadline.end() == null ? term : "hạn " + day(deadline.end()) + " (" + term + ")";
    }

    private static String term(DeadlineAnchor anchor) {
        if (anchor.offset() == null || anchor.unit() == null) return anchor.text();
        String count = Math.abs(anchor.offset()) + " " + unit(anchor.unit());
        if (anchor.text().isEmpty()) return count + ", chưa rõ mốc tính";
        return count + (anchor.offset() < 0 ? " trước mốc: " : " ") + inSentence(anchor.text());
    }

    private static String unit(DeadlineAnchor.OffsetUnit unit) {
        return switch (unit) {
            case HOUR -> "giờ";
            case CALENDAR_DAY -> "ngày";
            case WORKING_DAY -> "ngày làm việc";
            case WEEK -> "tuần";
            case MONTH -> "tháng";
            case YEAR -> "năm";
        };
    }

    private static String undated(Deadline deadline) {
        String words =
                deadline.anchor() == null ? deadline.text() : deadline.anchor().text();
        String sentence = "không có ngày cụ thể: " + inSentence(words);
        return deadline.end() == null ? sentence : sentence + " (muộn nhất " + day(deadline.end()) + ")";
    }

    /** Words of a cell start with a capital only because the cell does; "UBND" stays. */
    private static String inSentence(String words) {
        boolean capitalised = words.length() > 1 && !Character.isUpperCase(words.charAt(1));
        return capitalised ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String hour(@Nullable LocalTime time) {
        return time == null ? "" : RecurrenceWords.hour(time) + " ngày ";
    }
}
