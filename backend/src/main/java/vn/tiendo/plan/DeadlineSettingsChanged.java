package vn.tiendo.plan;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** An administrator changed how the words of a deadline are read.
 *
 * @param before what held until now
 * @param after what holds from now on
 */
public record DeadlineSettingsChanged(UUID agencyId, Values before, Values after) implements DomainEvent {
    /** The rules at one moment. */
    public record Values(boolean beforeTakesDay) {
        static Values of(DeadlineSetting setting) {
            return new Values(setting.beforeTakesDay());
        }
    }

    @Override
    public String subjectType() {
        return "deadline-settings";
    }

    @Override
    public UUID subjectId() {
        return agencyId;
    }
}
