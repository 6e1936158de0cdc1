package vn.tiendo.task;

import vn.tiendo.identity.Actor;
import vn.tiendo.shared.problem.Forbidden;

/** Who organises work inside a unit: whoever answers for it divides and hands over, whoever does a part says that it is done. */
final class InsidePolicy {
    private InsidePolicy() {}

    static boolean directs(Actor actor, Whose whose) {
        return AssignmentPolicy.answers(actor, whose);
    }

    static void requireDirector(Actor actor, Whose whose) {
        AssignmentPolicy.requireWorker(actor, whose);
        if (!directs(actor, whose)) {
            throw new Forbidden(
                    "head-directs", "Thủ trưởng đơn vị giao và chia việc trong đơn vị. Hãy báo thủ trưởng đơn vị.");
        }
    }

    static void requireTicker(Actor actor, Whose whose, Subtask subtask) {
        AssignmentPolicy.requireWorker(actor, whose);
        if (!directs(actor, whose) && !subtask.isOf(actor.accountId())) {
            throw new Forbidden(
                    "not-your-subtask", "Thủ trưởng đơn vị hoặc người được giao việc này mới đánh dấu xong được.");
        }
    }
}
