package vn.tiendo.report.form;

/** What may be done with a form. */
public enum FormMove {
    /** Change the draft. */
    WRITE,
    /** Make the draft a version. */
    PUBLISH,
    /** Throw away what was never published. */
    DISCARD,
    /** Offer it no more. */
    RETIRE,
    /** Offer it again. */
    USE
}
