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
    ASK_EXTENSION,
    /** Nhận việc. */
    RECEIVE,
    /** Từ chối vì không thuộc thẩm quyền. */
    DECLINE,
    /** Tạm dừng. */
    SUSPEND,
    /** Tiếp tục thực hiện. */
    RESUME,
    /** Thôi thực hiện. */
    WITHDRAW,
    /** Chuyển đơn vị khác. */
    REASSIGN,
    /** Đặt hạn riêng. */
    SET_DUE,
    /** Hoàn tác. */
    UNDO
}
