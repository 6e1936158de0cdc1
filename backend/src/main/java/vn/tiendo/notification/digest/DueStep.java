package vn.tiendo.notification.digest;

/** How near a last day is when people are told. */
enum DueStep {
    /** Over. */
    OVERDUE("Quá hạn"),
    /** The last day itself. */
    TODAY("Đến hạn hôm nay"),
    /** One day before. */
    ONE_DAY("Nhắc trước 1 ngày"),
    /** Three days before. */
    THREE_DAYS("Nhắc trước 3 ngày"),
    /** A week before. */
    SEVEN_DAYS("Nhắc trước 7 ngày");

    private final String heading;

    DueStep(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
