package vn.tiendo.calendar;

/** What sort of term the words of a deadline set. */
public enum DeadlineKind {
    /** One last day, such as "Trước ngày 28/2/2024"; there is no start. */
    DATE,
    /** A period in which the work is to be done, such as "Quý II/2024". */
    WINDOW,
    /** Steady work without a result on one day, "Thường xuyên"; never overdue before its end. */
    CONTINUOUS,
    /** Comes again in a rhythm, such as "Hằng tháng"; its occurrences have their own dates. */
    RECURRING,
    /** Counted from an event, such as "10 ngày kể từ ngày ban hành"; has an end once the event has a date. */
    RELATIVE,
    /** Hangs on something that may happen, such as "Khi có yêu cầu"; has no date and is never overdue. */
    CONDITIONAL,
    /** Several terms in one cell, each with its own label. */
    MULTI,
    /** Stands in another document or programme, such as "Theo kế hoạch của UBND tỉnh". */
    EXTERNAL,
    /** Not understood, or nothing written; a person looks. */
    UNKNOWN
}
