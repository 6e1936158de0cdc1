package vn.tiendo.report;

/** Where a unit's report stands. */
public enum ReportState {
    /** Đang nhập liệu. */
    DRAFT,
    /** Đã gửi, chờ duyệt; locked. */
    SUBMITTED,
    /** Yêu cầu chỉnh lý, luôn có lý do. */
    RETURNED,
    /** Đã duyệt. */
    APPROVED,
    /** Đã duyệt, đang lập bản mới; bản đã duyệt vẫn được tổng hợp. */
    REVISING,
    /** Không phải báo cáo trong đợt này, luôn có lý do. */
    EXCLUDED
}
