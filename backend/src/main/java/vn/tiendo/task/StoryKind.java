package vn.tiendo.task;

/** What happened to an assignment. */
public enum StoryKind {
    /** Được giao. */
    ASSIGNED,
    /** Cập nhật tiến độ. */
    PROGRESSED,
    /** Thêm tài liệu kiểm chứng. */
    EVIDENCE_ADDED,
    /** Bỏ tài liệu kiểm chứng. */
    EVIDENCE_REMOVED,
    /** Gửi kết quả. */
    SUBMITTED,
    /** Xác nhận hoàn thành. */
    CONFIRMED,
    /** Trả lại. */
    RETURNED,
    /** Xin gia hạn. */
    EXTENSION_ASKED,
    /** Được gia hạn. */
    EXTENSION_GRANTED,
    /** Không được gia hạn. */
    EXTENSION_REFUSED
}
