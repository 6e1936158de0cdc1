package vn.tiendo.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.tiendo.shared.problem.Stale;

/** How an agency reads the words of a deadline. */
@Entity
class DeadlineSetting {
    @Id
    private UUID agencyId;

    private boolean beforeTakesDay;

    @Version
    private long version;

    protected DeadlineSetting() {}

    /** The default: words are read literally. */
    DeadlineSetting(UUID agencyId) {
        this.agencyId = agencyId;
    }

    void change(ChangeDeadlineSettings request) {
        if (request.beforeTakesDay() != null) {
            beforeTakesDay = request.beforeTakesDay();
        }
    }

    void requireVersion(long seen) {
        if (seen != version) {
            throw new Stale();
        }
    }

    UUID agencyId() {
        return agencyId;
    }

    boolean beforeTakesDay() {
        return beforeTakesDay;
    }

    long version() {
        return version;
    }
}
