package vn.tiendo.shared.domain;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.tiendo.shared.problem.Stale;

/** An entity of one agency with an opaque id and a version that every writer must name. */
@MappedSuperclass
public abstract class Versioned {
    @Id
    private UUID id = Ids.next();

    private UUID agencyId;

    @Version
    private long version;

    protected Versioned() {}

    protected Versioned(UUID agencyId) {
        this.agencyId = agencyId;
    }

    protected Versioned(UUID id, UUID agencyId) {
        this.id = id;
        this.agencyId = agencyId;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public long version() {
        return version;
    }

    /** Refuses a writer who has not seen the newest state. */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw new Stale();
        }
    }
}
