package vn.tiendo.calendar.grammar;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An hour: 17h00, 16 giờ, 13h30’, 17:00.
 *
 * @param time the hour, or null for 24h00, which is the end of the day
 * @param impossible true for an hour that no clock shows
 */
record Clock(@Nullable LocalTime time, boolean impossible) {

    private static final Phrases HOUR = Phrases.of("h", "giờ", "g", ":");
    private static final Phrases COLON = Phrases.of(":");
    private static final Phrases MINUTE = Phrases.of("phút", "p", "'", "’", "′", "ph");
    private static final Phrases WORD_MINUTE = Phrases.of("phút");

    static @Nullable Clock read(Cursor cursor) {
        return cursor.attempt(() -> hourAndMinute(cursor));
    }

    private static @Nullable Clock hourAndMinute(Cursor cursor) {
        int hour = cursor.number(0, 99);
        if (hour < 0) return null;
        boolean colon = cursor.sees(COLON);
        if (!cursor.take(HOUR)) return null;
        Token next = cursor.peek();
        boolean twoDigits = next != null && next.isNumber() && next.raw().length() == 2;
        Token after = cursor.peek(1);
        boolean date = after != null && (after.isMark('/') || after.isMark('-'));
        int minute = twoDigits && !date ? cursor.number(0, 99) : -1;
        if (colon && minute < 0) return null;
        if (minute >= 0) cursor.take(MINUTE);
        else cursor.take(WORD_MINUTE);
        return of(hour, Math.max(minute, 0));
    }

    private static Clock of(int hour, int minute) {
        if (hour == 24 && minute == 0) return new Clock(null, false);
        if (hour > 23 || minute > 59) return new Clock(null, true);
        return new Clock(LocalTime.of(hour, minute), false);
    }
}
