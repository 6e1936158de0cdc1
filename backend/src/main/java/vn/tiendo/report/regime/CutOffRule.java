package vn.tiendo.report.regime;

/** On which day of a period figures are taken. */
public enum CutOffRule {
    /** The last day of the period, as NĐ 09/2019/NĐ-CP, Điều 12 has it. */
    LAST_DAY_OF_PERIOD,
    /** A day of the month in which the period ends. */
    DAY_OF_LAST_MONTH
}
