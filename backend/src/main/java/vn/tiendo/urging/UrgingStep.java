package vn.tiendo.urging;

/** How strongly a unit is urged. */
public enum UrgingStep {
    /** Nhắc việc trên hệ thống. */
    REMINDER,
    /** Văn phòng gọi điện. */
    CALL,
    /** Công văn đôn đốc. */
    LETTER,
    /** Đưa vào danh sách trình Giám đốc. */
    DIRECTOR;

    /** Whether it is only about what is late already. */
    boolean needsLateWork() {
        return this == LETTER || this == DIRECTOR;
    }
}
