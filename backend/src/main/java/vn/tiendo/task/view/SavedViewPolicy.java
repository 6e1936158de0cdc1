package vn.tiendo.task.view;

import vn.tiendo.identity.Actor;
import vn.tiendo.shared.problem.Forbidden;

/** Who may show a view to others: those who answer for the unit, and for the agency the Office and leaders. */
final class SavedViewPolicy {
    private SavedViewPolicy() {}

    /** @throws Forbidden when the actor may not share so far */
    static void requireSharer(Actor actor, Sharing sharing) {
        if (!mayShare(actor, sharing)) {
            throw new Forbidden(
                    "view-not-shareable",
                    "Thủ trưởng đơn vị chia sẻ chế độ xem trong đơn vị; Văn phòng và lãnh đạo chia sẻ trong cả cơ quan."
                            + " Hãy lưu cho riêng mình.");
        }
    }

    private static boolean mayShare(Actor actor, Sharing sharing) {
        return switch (actor.role()) {
            case OFFICE, LEADER -> true;
            case UNIT_HEAD -> sharing != Sharing.AGENCY;
            case ADMINISTRATOR, OFFICER, EDITOR, READER -> sharing == Sharing.NONE;
        };
    }
}
