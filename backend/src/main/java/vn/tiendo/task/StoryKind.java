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
    EXTENSION_REFUSED,
    /** Đơn vị đã nhận. */
    RECEIVED,
    /** Không thuộc thẩm quyền. */
    DECLINED,
    /** Tạm dừng. */
    SUSPENDED,
    /** Tiếp tục thực hiện. */
    RESUMED,
    /** Thôi thực hiện. */
    WITHDRAWN,
    /** Chuyển đơn vị khác. */
    REASSIGNED,
    /** Đổi cách xác định hoàn thành của nhiệm vụ. */
    LEAD_RULE_SET,
    /** Đặt hạn riêng cho đơn vị phối hợp. */
    DUE_SET,
    /** Giao chuyên viên của đơn vị. */
    HANDED,
    /** Thêm việc nhỏ trong đơn vị. */
    SUBTASK_ADDED,
    /** Sửa việc nhỏ. */
    SUBTASK_CHANGED,
    /** Xong việc nhỏ. */
    SUBTASK_DONE,
    /** Mở lại việc nhỏ. */
    SUBTASK_REOPENED,
    /** Bỏ việc nhỏ. */
    SUBTASK_REMOVED,
    /** Hoàn tác việc vừa làm. */
    UNDONE,
    /** Nêu khó khăn, vướng mắc. */
    DIFFICULTY_RAISED,
    /** Lãnh đạo chỉ đạo. */
    INSTRUCTED,
    /** Sự kiện chờ đã có ngày. */
    EVENT_ENTERED,
    /** Sửa ngày của sự kiện. */
    EVENT_CORRECTED,
    /** Tách khỏi sự kiện đã gộp nhầm, chờ lại. */
    EVENT_TAKEN_BACK
}
