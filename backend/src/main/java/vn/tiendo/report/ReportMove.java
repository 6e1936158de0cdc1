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
    RETURN
}
