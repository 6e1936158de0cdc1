package vn.tiendo.unit;

/** What a name in a cell stands for. */
public enum PartyKind {
    /** One unit of the agency. */
    UNIT,
    /** Several units at once, to be expanded as of the plan's date. */
    GROUP,
    /** A body outside the agency. */
    EXTERNAL
}
