package vn.tiendo.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.DomainEvent;

/** An administrator changed the rules of signing in.
 *
 * @param before what held until now
 * @param after what holds from now on
 */
public record IdentitySettingsChanged(UUID agencyId, Values before, Values after) implements DomainEvent {
    /** The rules at one moment; null means never. */
    public record Values(
            @Nullable Integer idleMinutes,
            Set<Role> secondFactorRoles,
            @Nullable Integer disableAfterDays) {
        static Values of(IdentitySetting setting) {
            return new Values(setting.idleMinutes(), setting.secondFactorRoles(), setting.disableAfterDays());
        }
    }

    @Override
    public String subjectType() {
        return "identity-settings";
    }

    @Override
    public UUID subjectId() {
        return agencyId;
    }
}
