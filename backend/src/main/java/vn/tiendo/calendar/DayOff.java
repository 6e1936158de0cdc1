package vn.tiendo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Why nobody works on a day, in words. */
public final class DayOff {
    private DayOff() {}

    /** {@code thứ Bảy}, or the occasion: {@code Quốc khánh}; empty on a working day. */
    public static Optional<String> reason(LocalDate day, WorkingDays calendar) {
        if (calendar.isWorkingDay(day)) {
            return Optional.empty();
        }
        return calendar.exceptionOn(day)
                .map(CalendarException::note)
                .filter(note -> !note.isBlank())
                .or(() -> Optional.of(weekday(day.getDayOfWeek())));
    }

    /** {@code thứ Hai}. */
    public static String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}
