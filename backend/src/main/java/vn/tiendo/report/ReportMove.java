package vn.tiendo.report;

/** What may be done with a unit's report. */
public enum ReportMove {
    /** Write text and comments. */
    WRITE,
    /** Send it to the Office. */
    SUBMIT,
    /** Accept it. */
    APPROVE,
    /** Send it back with a reason. */
    RETURN,
    /** Write a new version of what is approved. */
    REVISE,
    /** Leave the unit out of the round. */
    EXCLUDE,
    /** Ask it again. */
    INCLUDE,
    /** Enter what came another way. */
    ENTER_ON_BEHALF
}
