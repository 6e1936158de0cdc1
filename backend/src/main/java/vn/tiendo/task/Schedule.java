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
    LATE
}
