package vn.tiendo.task.view;

/** Who sees a saved view beside its owner. */
public enum Sharing {
    /** Nobody. */
    NONE,
    /** The people of the unit in which the owner shared it. */
    UNIT,
    /** Everybody in the agency. */
    AGENCY
}
