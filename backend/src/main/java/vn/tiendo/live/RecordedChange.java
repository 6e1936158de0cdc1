package vn.tiendo.live;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.domain.Audience;

/** A line of the table of changes.
 *
 * @param accountId who did it; null for the system
 * @param sharedWith agencies that were given the work to do
 * @param settled whether no change can appear before it any more
 */
record RecordedChange(
        ChangePosition position,
        UUID agencyId,
        String subjectType,
        UUID subjectId,
        String name,
        Audience audience,
        @Nullable UUID unitId,
        @Nullable UUID planId,
        @Nullable UUID accountId,
        Instant at,
        boolean settled,
        Set<UUID> sharedWith) {

    static RecordedChange of(Row row) {
        return new RecordedChange(
                new ChangePosition(row.number("transaction"), row.number("number")),
                row.id("agency_id"),
                row.text("subject_type"),
                row.id("subject_id"),
                row.text("name"),
                row.code(Audience.class, "audience"),
                row.idOrNull("unit_id"),
                row.idOrNull("plan_id"),
                row.idOrNull("account_id"),
                row.instant("at"),
                row.flag("settled"),
                Set.of());
    }

    RecordedChange sharedWith(Set<UUID> agencies) {
        return new RecordedChange(
                position,
                agencyId,
                subjectType,
                subjectId,
                name,
                audience,
                unitId,
                planId,
                accountId,
                at,
                settled,
                agencies);
    }

    boolean isWork() {
        return audience == Audience.WORK;
    }
}
