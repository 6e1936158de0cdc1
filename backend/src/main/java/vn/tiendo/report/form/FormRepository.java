package vn.tiendo.report.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.NotFound;

/** Forms of an agency with their versions, and which round has which. */
@ApplicationScoped
class FormRepository implements PanacheRepositoryBase<ReportForm, UUID> {
    private static final String OF_AGENCY =
            "from ReportForm f where f.agencyId = :agency and (:usable = false or (f.newest > 0 and f.retired = false))";

    ReportForm require(UUID id, UUID agencyId) {
        return find("id = ?1 and agencyId = ?2", id, agencyId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("Biểu mẫu báo cáo"));
    }

    /** Newest first; ids rise with time. */
    List<ReportForm> newest(UUID agencyId, boolean usable, @Nullable UUID before, int limit) {
        return getEntityManager()
                .createQuery(
                        OF_AGENCY + " and (:before is null or f.id < :before) order by f.id desc", ReportForm.class)
                .setParameter("agency", agencyId)
                .setParameter("usable", usable)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    long number(UUID agencyId, boolean usable) {
        return getEntityManager()
                .createQuery("select count(f) " + OF_AGENCY, Long.class)
                .setParameter("agency", agencyId)
                .setParameter("usable", usable)
                .getSingleResult();
    }

    void publish(FormVersion version) {
        getEntityManager().persist(version);
    }

    /** Newest first. */
    List<FormVersion> versions(ReportForm form) {
        return getEntityManager()
                .createQuery("from FormVersion where formId = ?1 order by number desc", FormVersion.class)
                .setParameter(1, form.id())
                .getResultList();
    }

    FormVersion requireVersion(ReportForm form, int number) {
        return getEntityManager()
                .createQuery("from FormVersion where formId = ?1 and number = ?2", FormVersion.class)
                .setParameter(1, form.id())
                .setParameter(2, number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Phiên bản biểu mẫu"));
    }

    void give(UUID roundId, FormVersion version) {
        getEntityManager().persist(new RoundForm(roundId, version.id()));
    }

    /** The version with which a round of the agency was opened; empty when it was opened without a form. */
    Optional<FormVersion> ofRound(UUID roundId, UUID agencyId) {
        return getEntityManager()
                .createQuery(
                        "select v from RoundForm r join FormVersion v on v.id = r.formVersionId where r.roundId = ?1 and v.agencyId = ?2",
                        FormVersion.class)
                .setParameter(1, roundId)
                .setParameter(2, agencyId)
                .getResultStream()
                .findFirst();
    }
}
