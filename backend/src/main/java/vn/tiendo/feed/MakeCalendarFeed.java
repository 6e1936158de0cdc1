package vn.tiendo.feed;

import jakarta.validation.constraints.NotNull;

/** Asks for a link to a calendar, in the position in which the person acts. */
public record MakeCalendarFeed(
        @NotNull(message = "Hãy chọn lịch gồm những việc nào.")
        CalendarFeedKind kind) {}
