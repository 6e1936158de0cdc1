package vn.tiendo.difficulty;

/** What happened to a difficulty. */
public enum DifficultyStoryKind {
    /** Soạn. */
    DRAFTED,
    /** Gửi Văn phòng. */
    SENT,
    /** Đơn vị rút. */
    WITHDRAWN,
    /** Văn phòng tiếp nhận. */
    TAKEN_UP,
    /** Trả lại đơn vị. */
    RETURNED,
    /** Trình lãnh đạo, kèm ý kiến của Văn phòng. */
    FORWARDED,
    /** Lãnh đạo chỉ đạo. */
    ANSWERED,
    /** Kết thúc. */
    CLOSED,
    /** Gộp vào một khó khăn khác. */
    MERGED,
    /** Nhận một khó khăn được gộp vào. */
    JOINED,
    /** Tách ra. */
    SPLIT,
    /** Một khó khăn đã gộp được tách ra. */
    PARTED,
    /** Tạm dừng thời hạn của các nhiệm vụ. */
    PAUSED,
    /** Tiếp tục tính thời hạn. */
    WENT_ON
}
