package vn.tiendo.calendar;

import org.jspecify.annotations.Nullable;

/**
 * The event on which a deadline hangs, in the plan's own words.
 *
 * @param event which event, as far as the product can date it
 * @param text the words that name the event; empty when the cell names none
 * @param offset how many units after the event (before it when negative) the term ends, or behind which a WINDOW opens; null
 *     when the start is the day of the event itself
 * @param unit the unit of the offset; null with it
 */
public record DeadlineAnchor(
        Event event,
        String text,
        @Nullable Integer offset,
        @Nullable OffsetUnit unit) {

    /** Which event a term counts from. */
    public enum Event {
        /** The day on which the plan itself is issued; known at the latest when it is. */
        PLAN_ISSUED,
        /** Another event; a person enters its date. */
        OTHER,
        /** The cell does not say; a bare "100 ngày". */
        UNSTATED
    }

    /** The unit in which a counted term is written. */
    public enum OffsetUnit {
        HOUR,
        CALENDAR_DAY,
        WORKING_DAY,
        WEEK,
        MONTH,
        YEAR
    }
}
