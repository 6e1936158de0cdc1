package vn.tiendo.live;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;

/** Something has changed; what it is now is read where it always is.
 *
 * @param subjectType the kind of thing: {@code assignment}, {@code plan}, {@code plan-item}, {@code report}, ...
 * @param unitId whose work or report it is, when it is one unit's
 * @param planId the plan to which it belongs, when it belongs to one
 * @param name what happened, as the audit trail calls it
 * @param own whether the listener did it, here or elsewhere
 * @param at when, by the clock of the business
 */
public record ChangeView(
        String subjectType,
        UUID subjectId,
        @Nullable UUID unitId,
        @Nullable UUID planId,
        String name,
        boolean own,
        Instant at) {
    static ChangeView from(RecordedChange change, Actor listener) {
        return new ChangeView(
                change.subjectType(),
                change.subjectId(),
                change.unitId(),
                change.planId(),
                change.name(),
                listener.accountId().equals(change.accountId()),
                change.at());
    }
}
