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
 * @param inForce false in a demonstration, where none of this is asked for
 */
public record IdentitySettingsView(
        UUID agencyId,
        @Nullable Integer idleMinutes,
        Set<Role> secondFactorRoles,
        @Nullable Integer disableAfterDays,
        boolean inForce,
        long version)
        implements HasVersion {
    static IdentitySettingsView from(UUID agencyId, IdentitySetting setting, boolean inForce) {
        return new IdentitySettingsView(
                agencyId,
                setting.idleMinutes(),
                setting.secondFactorRoles(),
                setting.disableAfterDays(),
                inForce,
                setting.version());
    }
}
