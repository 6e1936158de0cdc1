package vn.tiendo.task.link;

import java.time.Duration;

/** When an address is visited again: daily in its first week, then weekly; sooner when it did not answer, later each time. */
final class NextCheck {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration FIRST_RETRY = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;

    private NextCheck() {}

    /** @param age since it was given as evidence
     * @param failures how many visits in a row got no answer that settles it, this one included; 0 when this one did
     */
    static Duration after(Duration age, int failures) {
        var usual = age.compareTo(WEEK) < 0 ? DAY : WEEK;
        if (failures == 0) {
            return usual;
        }
        var soon = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return soon.compareTo(usual) < 0 ? soon : usual;
    }
}
