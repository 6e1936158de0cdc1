package vn.tiendo.urging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.shared.problem.NotFound;

/** Steps for those who answer them. */
@ApplicationScoped
class UrgingRepository implements PanacheRepositoryBase<Urging, UUID> {
    Urging require(UUID agencyId, UUID id) {
        return find("id = ?1 and agencyId = ?2", id, agencyId)
                .firstResultOptional()
                .orElseThrow(UrgingRepository::none);
    }

    static NotFound none() {
        return new NotFound("Lần đôn đốc");
    }
}
