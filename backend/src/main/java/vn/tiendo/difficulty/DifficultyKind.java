package vn.tiendo.difficulty;

/** What a difficulty is about. */
public enum DifficultyKind {
    /** Thể chế, quy định. */
    REGULATION,
    /** Kinh phí. */
    FUNDING,
    /** Nhân lực. */
    STAFF,
    /** Phối hợp. */
    COORDINATION,
    /** Kỹ thuật, hạ tầng. */
    TECHNOLOGY,
    /** Thời gian. */
    TIME,
    /** Khác. */
    OTHER
}
