package vn.tiendo.task;

/** What the Office does with many assignments at once. */
public enum BulkMove {
    /** Xác nhận hoàn thành. */
    CONFIRM,
    /** Trả lại. */
    RETURN,
    /** Tạm dừng. */
    SUSPEND,
    /** Thôi thực hiện. */
    WITHDRAW,
    /** Hoàn tác việc vừa làm. */
    UNDO;

    boolean needsReason() {
        return switch (this) {
            case RETURN, SUSPEND, WITHDRAW -> true;
            case CONFIRM, UNDO -> false;
        };
    }
}
