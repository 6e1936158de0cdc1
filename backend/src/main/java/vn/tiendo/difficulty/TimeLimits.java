package vn.tiendo.difficulty;

import java.time.LocalDate;
import vn.tiendo.calendar.WorkingDays;

/** How many working days each step may take in an agency.
 *
 * @param officeDays from sending to the Director or back
 * @param directorDays from there to the answer
 */
record TimeLimits(int officeDays, int directorDays, WorkingDays calendar) {
    static final int OFFICE_DAYS = 2;
    static final int DIRECTOR_DAYS = 3;

    /** The last day on which the Office is in time. */
    LocalDate ofOffice(LocalDate sentOn) {
        return calendar.plusWorkingDays(sentOn, officeDays);
    }

    /** The last day on which the Director is in time. */
    LocalDate ofDirector(LocalDate forwardedOn) {
        return calendar.plusWorkingDays(forwardedOn, directorDays);
    }
}
