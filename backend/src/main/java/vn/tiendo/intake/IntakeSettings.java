package vn.tiendo.intake;

import vn.tiendo.calendar.WorkingDays;

/**
 * What the reading of a plan takes from its surroundings.
 *
 * @param currentYear stands in when the document names no year at all
 * @param strictBefore whether "trước ngày X" excludes X itself
 */
record IntakeSettings(int currentYear, boolean strictBefore, WorkingDays workingDays) {

    /** "Trước" is strict and the calendar is the one that comes with the program. */
    static IntakeSettings ofYear(int currentYear) {
        return new IntakeSettings(currentYear, true, WorkingDays.shipped());
    }

    IntakeSettings strictBefore(boolean strict) {
        return new IntakeSettings(currentYear, strict, workingDays);
    }
}
