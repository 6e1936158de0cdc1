package vn.tiendo.task.view;

/** How work is shown. */
public enum Presentation {
    /** Lines, also under headings. */
    TABLE,
    /** A column for each state. */
    BOARD,
    /** By day. */
    CALENDAR,
    /** On an axis of time. */
    TIMELINE
}
