package vn.tiendo.report.regime;

/** Where a regime stands. */
public enum RegimeState {
    /** Being written; asks nobody for anything. */
    DRAFT,
    /** In force: its rounds open by themselves. */
    ACTIVE,
    /** No longer in force; can be put into force again. */
    STOPPED
}
