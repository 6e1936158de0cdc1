package vn.tiendo.report;

/** A part of a report in which a unit writes. */
public enum ReportSection {
    /** Kết quả nổi bật. */
    RESULTS,
    /** Khó khăn, vướng mắc. */
    DIFFICULTIES,
    /** Đề xuất, kiến nghị. */
    PROPOSALS,
    /** Nhiệm vụ thời gian tới. */
    NEXT_STEPS
}
