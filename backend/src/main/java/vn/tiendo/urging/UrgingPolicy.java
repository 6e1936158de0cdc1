package vn.tiendo.urging;

import java.util.UUID;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.problem.Forbidden;

/** The Office urges; whoever was urged may answer. What goes to the Director is the Office's and the leaders' own. */
final class UrgingPolicy {
    private UrgingPolicy() {}

    /** Who writes the answer down: the Office, the unit that was asked, and the leader who was told. */
    static boolean mayAnswer(Actor actor, UrgingStep step, UUID unitId) {
        return actor.isOffice()
                || switch (step) {
                    case DIRECTOR -> actor.isLeader();
                    case REMINDER, LETTER -> actor.answersFor(unitId);
                    case CALL -> false;
                };
    }

    static void requireAnswerer(Actor actor, UrgingStep step, UUID unitId) {
        if (!mayAnswer(actor, step, unitId)) {
            throw new Forbidden(
                    "not-the-one-asked",
                    "Thủ trưởng đơn vị được đôn đốc hoặc Văn phòng ghi trả lời; danh sách trình Giám đốc do lãnh đạo trả lời.");
        }
    }
}
