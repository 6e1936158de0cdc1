package vn.tiendo.feed;

/** What a calendar shows. */
public enum CalendarFeedKind {
    /** What the owner answers for: of an officer what was handed to them, of others what the own unit leads. */
    OWN,
    /** All that the own unit takes part in. */
    UNIT
}
