package vn.tiendo.difficulty;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** An administrator changed how long the steps of a difficulty may take.
 *
 * @param before what held until now
 * @param after what holds from now on
 */
public record DifficultySettingsChanged(UUID agencyId, Values before, Values after) implements DomainEvent {
    /** The limits at one moment. */
    public record Values(int officeDays, int directorDays) {
        static Values of(DifficultySetting setting) {
            return new Values(setting.officeDays(), setting.directorDays());
        }
    }

    @Override
    public String subjectType() {
        return "difficulty-settings";
    }

    @Override
    public UUID subjectId() {
        return agencyId;
    }
}
