package vn.tiendo.report;

/** By which rule the period of a round is cut. */
public enum PeriodScheme {
    /** From the 15th to the 14th (NĐ 09/2019/NĐ-CP, Điều 12). */
    DECREE_09_2019,
    /** From the first to the last day. */
    CALENDAR,
    /** Any two dates. */
    CUSTOM
}
