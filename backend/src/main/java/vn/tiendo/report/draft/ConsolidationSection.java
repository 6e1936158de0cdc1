package vn.tiendo.report.draft;

/** The sections of a consolidation that are text, in the order of the document. */
public enum ConsolidationSection {
    /** Mở đầu. */
    OPENING,
    /** Tình hình gửi báo cáo. */
    SENDING,
    /** Kết quả chung. */
    RESULTS,
    /** Nhiệm vụ quá hạn. */
    OVERDUE,
    /** Kết quả nổi bật của từng đơn vị. */
    HIGHLIGHTS,
    /** Khó khăn, vướng mắc. */
    DIFFICULTIES,
    /** Đề xuất, kiến nghị. */
    PROPOSALS,
    /** Nhiệm vụ trong thời gian tới. */
    NEXT_STEPS,
    /** Kết thúc. */
    CLOSING
}
