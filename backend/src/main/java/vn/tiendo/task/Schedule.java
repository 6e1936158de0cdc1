package vn.tiendo.task;

/** Where work stands against its last day, as of a date; never stored. */
public enum Schedule {
    /** Không có thời hạn. */
    NO_DEADLINE,
    /** Trong hạn. */
    ON_TRACK,
    /** Sắp đến hạn: còn từ 1 ngày đến số ngày do cơ quan đặt (mặc định 7). */
    DUE_SOON,
    /** Đến hạn hôm nay. */
    DUE_TODAY,
    /** Quá hạn, chưa gửi kết quả. */
    OVERDUE,
    /** Đã gửi hoặc hoàn thành đúng hạn. */
    ON_TIME,
    /** Đã gửi hoặc hoàn thành quá hạn. */
    LATE;

    /** Whether only open work can stand so, and it has a last day. */
    public boolean isOfOpenWork() {
        return switch (this) {
            case OVERDUE, DUE_TODAY, DUE_SOON, ON_TRACK -> true;
            case NO_DEADLINE, ON_TIME, LATE -> false;
        };
    }

    /** Whether only what was submitted can stand so, confirmed or not. */
    boolean isOfFinishedWork() {
        return this == ON_TIME || this == LATE;
    }

    /** Whether open work stands so whose last day is still to come, today included. */
    boolean isAhead() {
        return isOfOpenWork() && this != OVERDUE;
    }
}
