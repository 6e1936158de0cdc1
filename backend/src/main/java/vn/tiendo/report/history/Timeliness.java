package vn.tiendo.report.history;

/** How the report of one unit came in one round. */
public enum Timeliness {
    /** Gửi đúng hạn. */
    ON_TIME,
    /** Gửi trễ. */
    LATE,
    /** Chưa gửi, chưa hết hạn. */
    AWAITED,
    /** Chưa báo cáo khi đã hết hạn hoặc đợt đã đóng. */
    MISSING,
    /** Không phải báo cáo. */
    EXCLUDED,
    /** Không trong đợt. */
    NOT_ASKED;

    /** Whether a report was to come at all. */
    boolean isAsked() {
        return this != EXCLUDED && this != NOT_ASKED;
    }
}
