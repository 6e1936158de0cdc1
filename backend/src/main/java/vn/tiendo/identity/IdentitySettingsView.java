package vn.tiendo.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;

/** The rules of signing in of an agency.
 *
 * @param idleMinutes after how long without use a session ends; null means never
 * @param secondFactorRoles which roles must show a second factor
 * @param disableAfterDays after how long without use an account is disabled; null means never
 */
public record IdentitySettingsView(
        UUID agencyId,
        @Nullable Integer idleMinutes,
        Set<Role> secondFactorRoles,
        @Nullable Integer disableAfterDays,
        long version)
        implements HasVersion {
    static IdentitySettingsView from(IdentitySetting setting) {
        return new IdentitySettingsView(
                setting.agencyId(),
                setting.idleMinutes(),
                setting.secondFactorRoles(),
                setting.disableAfterDays(),
                setting.version());
    }
}
