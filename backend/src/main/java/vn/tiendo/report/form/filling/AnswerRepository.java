package vn.tiendo.report.form.filling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** What units typed into the forms of their reports. */
@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<FormAnswer, UUID> {

    /** For somebody who goes on to change it; made when it is not there, so that two who begin at once are one after the other. */
    FormAnswer claim(UUID agencyId, UUID roundId, UUID reportId) {
        getEntityManager()
                .createNativeQuery("""
                        insert into report_form_answer (report_id, agency_id, round_id)
                        values (:report, :agency, :round) on conflict (report_id) do nothing""")
                .setParameter("report", reportId)
                .setParameter("agency", agencyId)
                .setParameter("round", roundId)
                .executeUpdate();
        return findById(reportId, LockModeType.PESSIMISTIC_WRITE);
    }
}
