package vn.tiendo.report;

/** When figures of a report were taken. */
public enum FiguresKind {
    /** When the unit sent it, before the figures of the round were frozen. */
    SENT,
    /** At the cut-off; from then on the report has no others. */
    CUT_OFF,
    /** Anew for a new version, with what was recorded after the cut-off. */
    CORRECTED
}
