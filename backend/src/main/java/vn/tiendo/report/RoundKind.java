package vn.tiendo.report;

/** The three kinds of reports (NĐ 09/2019/NĐ-CP). */
public enum RoundKind {
    /** Định kỳ. */
    PERIODIC,
    /** Chuyên đề. */
    THEMATIC,
    /** Đột xuất. */
    AD_HOC
}
