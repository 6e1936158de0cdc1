package vn.tiendo.difficulty;

import static vn.tiendo.difficulty.DifficultyState.ANSWERED;
import static vn.tiendo.difficulty.DifficultyState.DRAFT;
import static vn.tiendo.difficulty.DifficultyState.MERGED;
import static vn.tiendo.difficulty.DifficultyState.RAISED;
import static vn.tiendo.difficulty.DifficultyState.RETURNED;
import static vn.tiendo.difficulty.DifficultyState.WITH_DIRECTOR;
import static vn.tiendo.difficulty.DifficultyState.WITH_OFFICE;

import java.util.Set;

/** What may be done with a difficulty, and in which states. */
public enum DifficultyMove {
    /** Sửa nội dung. */
    CORRECT(DRAFT, RETURNED),
    /** Gửi Văn phòng. */
    SEND(DRAFT, RETURNED),
    /** Rút lại. */
    WITHDRAW(DRAFT, RAISED, WITH_OFFICE, RETURNED),
    /** Tiếp nhận. */
    TAKE_UP(RAISED),
    /** Trả lại đơn vị. */
    RETURN(RAISED, WITH_OFFICE, WITH_DIRECTOR),
    /** Trình lãnh đạo. */
    FORWARD(WITH_OFFICE),
    /** Chỉ đạo. */
    ANSWER(WITH_DIRECTOR),
    /** Kết thúc. */
    CLOSE(ANSWERED),
    /** Gộp vào một khó khăn khác. */
    MERGE(RAISED, WITH_OFFICE),
    /** Tách ra. */
    SPLIT(MERGED),
    /** Tạm dừng thời hạn của các nhiệm vụ. */
    PAUSE(WITH_OFFICE, WITH_DIRECTOR),
    /** Tiếp tục tính thời hạn. */
    GO_ON(RAISED, WITH_OFFICE, WITH_DIRECTOR, RETURNED, MERGED, ANSWERED);

    private final Set<DifficultyState> from;

    DifficultyMove(DifficultyState... from) {
        this.from = Set.of(from);
    }

    /** @param paused whether the clock of the work stands still */
    boolean isPossible(DifficultyState state, boolean paused) {
        return from.contains(state)
                && switch (this) {
                    case PAUSE -> !paused;
                    case GO_ON -> paused;
                    default -> true;
                };
    }
}
