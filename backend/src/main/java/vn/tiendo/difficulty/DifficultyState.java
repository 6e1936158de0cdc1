package vn.tiendo.difficulty;

import java.util.EnumSet;
import java.util.Set;

/** In whose hands a difficulty is. */
public enum DifficultyState {
    /** Đang soạn: only its unit sees it. */
    DRAFT,
    /** Đã gửi, chờ Văn phòng tiếp nhận. */
    RAISED,
    /** Văn phòng đang xử lý. */
    WITH_OFFICE,
    /** Chờ lãnh đạo chỉ đạo. */
    WITH_DIRECTOR,
    /** Đã có chỉ đạo. */
    ANSWERED,
    /** Đã kết thúc. */
    CLOSED,
    /** Trả lại đơn vị để bổ sung. */
    RETURNED,
    /** Đơn vị đã rút. */
    WITHDRAWN,
    /** Đã gộp vào một khó khăn khác. */
    MERGED;

    /** Those in which somebody must act within a time limit. */
    static final Set<DifficultyState> TIMED = EnumSet.of(RAISED, WITH_OFFICE, WITH_DIRECTOR);
}
