package vn.tiendo.report.regime;

/** How a regime names the units that must report. */
public enum SubjectKind {
    /** Whoever leads work in the plan, or in any plan, on the day on which the round opens. */
    LEADS,
    /** These units. */
    CHOSEN,
    /** Whoever is in a group on the day on which the round opens. */
    GROUP
}
