package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Stale;

/** By how many days an agency follows its work up, as it has decided. */
@Entity
class FollowUpSetting {
    @Id
    private UUID agencyId;

    private int soonDays = FollowUpRules.DEFAULT.soonDays();
    private int idleDays = FollowUpRules.DEFAULT.idleDays();
    private int aheadDays = FollowUpRules.DEFAULT.aheadDays();

    @Version
    private long version;

    protected FollowUpSetting() {}

    FollowUpSetting(UUID agencyId) {
        this.agencyId = agencyId;
    }

    void change(ChangeFollowUpSettings request) {
        soonDays = or(request.soonDays(), soonDays);
        idleDays = or(request.idleDays(), idleDays);
        aheadDays = or(request.aheadDays(), aheadDays);
    }

    void requireVersion(long seen) {
        if (seen != version) {
            throw new Stale();
        }
    }

    private static int or(@Nullable Integer wanted, int present) {
        return wanted == null ? present : wanted;
    }

    UUID agencyId() {
        return agencyId;
    }

    FollowUpRules rules() {
        return new FollowUpRules(soonDays, idleDays, aheadDays);
    }

    long version() {
        return version;
    }
}
