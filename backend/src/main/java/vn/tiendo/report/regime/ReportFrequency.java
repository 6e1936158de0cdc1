package vn.tiendo.report.regime;

import vn.tiendo.calendar.PeriodKind;

/** How often a regime asks for a report. */
public enum ReportFrequency {
    /** Hằng tháng. */
    MONTH(PeriodKind.MONTH),
    /** Hằng quý. */
    QUARTER(PeriodKind.QUARTER),
    /** 6 tháng một lần. */
    HALF_YEAR(PeriodKind.HALF),
    /** Một lần cho 9 tháng đầu năm. */
    NINE_MONTHS(PeriodKind.NINE_MONTHS),
    /** Hằng năm. */
    YEAR(PeriodKind.YEAR);

    private final PeriodKind period;

    ReportFrequency(PeriodKind period) {
        this.period = period;
    }

    PeriodKind period() {
        return period;
    }
}
