package vn.tiendo.plan;

import java.util.UUID;
import vn.tiendo.shared.web.HasVersion;

/** How an agency reads the words of a deadline.
 *
 * @param beforeTakesDay whether "trước ngày X" counts X itself as on time; literally it does not
 */
public record DeadlineSettingsView(UUID agencyId, boolean beforeTakesDay, long version) implements HasVersion {
    static DeadlineSettingsView from(DeadlineSetting setting) {
        return new DeadlineSettingsView(setting.agencyId(), setting.beforeTakesDay(), setting.version());
    }
}
