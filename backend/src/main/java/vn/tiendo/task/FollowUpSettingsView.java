package vn.tiendo.task;

import java.util.UUID;
import vn.tiendo.shared.web.HasVersion;

/** By how many days an agency follows its work up.
 *
 * @param soonDays "sắp đến hạn" begins as many days before the last one
 * @param idleDays "không hoạt động" after as many days without progress or product
 * @param aheadDays turns of recurring tasks are assigned as many days before they begin
 */
public record FollowUpSettingsView(UUID agencyId, int soonDays, int idleDays, int aheadDays, long version)
        implements HasVersion {
    static FollowUpSettingsView from(FollowUpSetting setting) {
        var rules = setting.rules();
        return new FollowUpSettingsView(
                setting.agencyId(), rules.soonDays(), rules.idleDays(), rules.aheadDays(), setting.version());
    }
}
