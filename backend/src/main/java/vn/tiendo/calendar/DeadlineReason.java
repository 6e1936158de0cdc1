package vn.tiendo.calendar;

/** Stable codes that say why a person should look at a deadline, or why it has no date. */
public final class DeadlineReason {

    /** Nothing is written; a merged cell above may carry the deadline. */
    public static final String EMPTY = "empty";
    /** "nt", "//", "như trên": the importer copies the row above. */
    public static final String SAME_AS_ABOVE = "same-as-above";
    /** The rows below carry the deadlines. */
    public static final String SEE_BELOW = "see-rows-below";
    /** A date that no calendar has, such as 31/9; never shifted to another day. */
    public static final String IMPOSSIBLE_DATE = "impossible-date";
    /** An hour past 24 or a minute past 59. */
    public static final String IMPOSSIBLE_TIME = "impossible-time";
    /** Words are left that the grammar does not know; they are listed. */
    public static final String UNPARSED_WORDS = "unparsed-words";
    /** Nothing at all was understood. */
    public static final String NOT_UNDERSTOOD = "not-understood";
    /** Longer than any deadline; only its beginning was read. */
    public static final String TOO_LONG = "text-too-long";
    /** The end lies before the start, so at least one of them is wrong. */
    public static final String END_BEFORE_START = "end-before-start";
    /** No end is written; the end of the plan's period stands in for it. */
    public static final String OPEN_END = "open-end";
    /** The date lies before the plan was issued. */
    public static final String BEFORE_ISSUE = "before-issue";
    /** The date lies before the first year of the plan. */
    public static final String BEFORE_PLAN = "before-plan";
    /** The year is so far after the plan that it is probably mistyped. */
    public static final String FAR_AFTER_PLAN = "far-after-plan";
    /** No year is written, and the plan runs over several or the dates beside are of another one. */
    public static final String YEAR_AMBIGUOUS = "year-ambiguous";
    /** The weekday written does not belong to the date. */
    public static final String WEEKDAY_MISMATCH = "weekday-mismatch";
    /** A term without the event that it counts from ("100 ngày"), or one of nobody knows what ("được phê duyệt"). */
    public static final String ANCHOR_MISSING = "anchor-missing";
    /** A part of a day, such as "1,5 ngày". */
    public static final String FRACTIONAL_TERM = "fractional-term";
    /** Every second week or month, and the first one is not named. */
    public static final String FIRST_OCCURRENCE = "first-occurrence-unknown";
    /** Several times in each period, without days. */
    public static final String TIMES_PER_PERIOD = "several-times-per-period";
    /** Alternatives ("hoặc", "/"); a person chooses. */
    public static final String ALTERNATIVES = "alternatives";
    /** Several terms whose labels are free words. */
    public static final String SEVERAL_TERMS = "several-terms";
    /** A week, a half month, an occasion: dates that follow custom, not the text. */
    public static final String APPROXIMATE = "approximate";
    /** "dự kiến": the plan itself is not sure. */
    public static final String TENTATIVE = "tentative";
    /** The date stands in another document. */
    public static final String EXTERNAL_REFERENCE = "external-reference";
    /** Typed without accents, where several words look alike. */
    public static final String NO_ACCENTS = "no-accents";

    private DeadlineReason() {}
}
