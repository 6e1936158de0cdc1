package vn.tiendo.task;

/** What may be done with an assignment. */
public enum AssignmentMove {
    /** Cập nhật tiến độ. */
    REPORT_PROGRESS,
    /** Đính kèm tài liệu kiểm chứng. */
    ADD_EVIDENCE,
    /** Gửi kết quả. */
    SUBMIT,
    /** Xác nhận hoàn thành. */
    CONFIRM,
    /** Trả lại. */
    RETURN,
    /** Xin gia hạn. */
    ASK_EXTENSION
}
