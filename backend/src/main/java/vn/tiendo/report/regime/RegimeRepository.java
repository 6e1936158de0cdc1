package vn.tiendo.report.regime;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.NotFound;

/** Regimes of an agency. */
@ApplicationScoped
class RegimeRepository implements PanacheRepositoryBase<Regime, UUID> {
    private static final String OF_AGENCY =
            "from Regime r where r.agencyId = :agency and (:state is null or r.state = :state)";

    Regime require(UUID id, UUID agencyId) {
        return find("id = ?1 and agencyId = ?2", id, agencyId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("Chế độ báo cáo"));
    }

    /** Locked; empty when it is not in force, or while another replica works on it. */
    Optional<Regime> claimInForce(UUID id) {
        List<Regime> claimed = getEntityManager()
                .createNativeQuery(
                        "select * from report_regime where id = :id and state = 'ACTIVE' for update skip locked",
                        Regime.class)
                .setParameter("id", id)
                .getResultList();
        return claimed.stream().findFirst();
    }

    /** Newest first; ids rise with time. */
    List<Regime> newest(UUID agencyId, @Nullable RegimeState state, @Nullable UUID before, int limit) {
        return getEntityManager()
                .createQuery(OF_AGENCY + " and (:before is null or r.id < :before) order by r.id desc", Regime.class)
                .setParameter("agency", agencyId)
                .setParameter("state", state)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    long number(UUID agencyId, @Nullable RegimeState state) {
        return getEntityManager()
                .createQuery("select count(r) " + OF_AGENCY, Long.class)
                .setParameter("agency", agencyId)
                .setParameter("state", state)
                .getSingleResult();
    }
}
