package vn.tiendo.task;

/** How far the work is; says nothing about time. */
public enum WorkState {
    /** Chưa thực hiện. */
    NOT_STARTED,
    /** Đang thực hiện. */
    IN_PROGRESS,
    /** Đã gửi, chờ xác nhận. */
    SUBMITTED,
    /** Bị trả lại để làm tiếp, luôn có lý do. */
    RETURNED,
    /** Hoàn thành, đã được xác nhận. */
    DONE,
    /** Không thuộc thẩm quyền, đơn vị từ chối. */
    DECLINED,
    /** Tạm dừng. */
    SUSPENDED,
    /** Thôi thực hiện do văn bản sửa đổi. */
    WITHDRAWN;

    /** Whether the unit still has work to do. */
    public boolean isOpen() {
        return switch (this) {
            case NOT_STARTED, IN_PROGRESS, RETURNED -> true;
            case SUBMITTED, DONE, DECLINED, SUSPENDED, WITHDRAWN -> false;
        };
    }

    /** Whether the unit holds the work; it counts only while somebody does. */
    public boolean isHeld() {
        return switch (this) {
            case NOT_STARTED, IN_PROGRESS, RETURNED, SUBMITTED, DONE, SUSPENDED -> true;
            case DECLINED, WITHDRAWN -> false;
        };
    }

    /** Whether the unit has submitted, confirmed or not. */
    public boolean isFinished() {
        return this == SUBMITTED || this == DONE;
    }
}
