package vn.tiendo.report.regime;

/** From what a last day for sending is counted. */
public enum LimitRule {
    /** A day of the month in which the period ends. */
    DAY_OF_LAST_MONTH,
    /** So many working days after the cut-off, which itself is not counted. */
    WORKING_DAYS_AFTER_CUT_OFF,
    /** A day of the month after that in which the period ends. */
    DAY_OF_NEXT_MONTH
}
