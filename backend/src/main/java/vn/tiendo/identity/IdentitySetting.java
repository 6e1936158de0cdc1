package vn.tiendo.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Stale;

/** What an agency has decided about signing in. */
@Entity
class IdentitySetting {
    /** Instead of a number of minutes or days. */
    private static final int NEVER = 0;

    @Id
    private UUID agencyId;

    private @Nullable Integer idleMinutes = 15;
    private String[] secondFactorRoles = {Role.ADMINISTRATOR.name()};
    private @Nullable Integer disableAfterDays = 45;

    @Version
    private long version;

    protected IdentitySetting() {}

    /** The defaults. */
    IdentitySetting(UUID agencyId) {
        this.agencyId = agencyId;
    }

    /** The defaults of a demonstration, whose passwords everybody knows: nothing more is asked for until somebody says so. */
    static IdentitySetting ofDemonstration(UUID agencyId) {
        var setting = new IdentitySetting(agencyId);
        setting.idleMinutes = null;
        setting.secondFactorRoles = new String[0];
        setting.disableAfterDays = null;
        return setting;
    }

    void change(ChangeIdentitySettings request) {
        if (request.idleMinutes() != null) {
            idleMinutes = orNever(request.idleMinutes());
        }
        if (request.disableAfterDays() != null) {
            disableAfterDays = orNever(request.disableAfterDays());
        }
        if (request.secondFactorRoles() != null) {
            requireSecondFactorOf(request.secondFactorRoles());
        }
    }

    private void requireSecondFactorOf(Set<Role> roles) {
        if (secondFactorRoles().contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR)) {
            throw Invalid.field("secondFactorRoles", "Vai trò quản trị luôn phải xác thực hai lớp.");
        }
        secondFactorRoles = new TreeSet<>(roles).stream().map(Role::name).toArray(String[]::new);
    }

    private static @Nullable Integer orNever(int given) {
        return given == NEVER ? null : given;
    }

    void requireVersion(long seen) {
        if (seen != version) {
            throw new Stale();
        }
    }

    UUID agencyId() {
        return agencyId;
    }

    @Nullable
    Integer idleMinutes() {
        return idleMinutes;
    }

    Set<Role> secondFactorRoles() {
        return Arrays.stream(secondFactorRoles).map(Role::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    @Nullable
    Integer disableAfterDays() {
        return disableAfterDays;
    }

    long version() {
        return version;
    }
}
