package vn.tiendo.difficulty;

import java.util.UUID;
import vn.tiendo.shared.web.HasVersion;

/** How many working days each step of a difficulty may take.
 *
 * @param officeDays from sending to the Director or back
 * @param directorDays from there to the answer
 */
public record DifficultySettingsView(UUID agencyId, int officeDays, int directorDays, long version)
        implements HasVersion {
    static DifficultySettingsView from(DifficultySetting setting) {
        return new DifficultySettingsView(
                setting.agencyId(), setting.officeDays(), setting.directorDays(), setting.version());
    }
}
