package vn.tiendo.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.DeadlineAnchor.OffsetUnit;

/**
 * Counted terms (BLDS 2015, Điều 147 and 148): the day of the event is not counted, and a last day off moves the end to the
 * next working day. A term counted backwards from an event does not move.
 */
final class CountedTerm {

    private CountedTerm() {}

    /** The last day of the term, or null when hours do not make whole days. */
    static @Nullable LocalDate end(LocalDate event, int offset, OffsetUnit unit, WorkingDays workingDays) {
        LocalDate last = switch (unit) {
            case HOUR -> offset % 24 == 0 ? event.plusDays(offset / 24) : null;
            case CALENDAR_DAY -> event.plusDays(offset);
            case WORKING_DAY -> workingDays.plusWorkingDays(event, offset);
            case WEEK -> event.plusWeeks(offset);
            case MONTH -> event.plusMonths(offset);
            case YEAR -> event.plusYears(offset);
        };
        boolean rolls = offset > 0 && unit != OffsetUnit.HOUR;
        return last != null && rolls ? workingDays.endOfTerm(last) : last;
    }
}
