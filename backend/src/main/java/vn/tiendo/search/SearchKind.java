package vn.tiendo.search;

/** What can be found, in the order in which it is shown. */
public enum SearchKind {
    /** A unit or outside body, with its lists. */
    UNIT,
    /** A plan. */
    PLAN,
    /** A task by its content. */
    TASK,
    /** A task by one of its products or by evidence. */
    PRODUCT,
    /** A difficulty by its description or what is proposed. */
    DIFFICULTY
}
