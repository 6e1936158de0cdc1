package vn.tiendo.report.form.filling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.report.FormedReport;

/** What units typed into the forms of their reports. */
@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<FormAnswer, UUID> {

    /** For somebody who goes on to change it; made when it is not there, so that two who begin at once are one after the other. */
    FormAnswer claim(FormedReport report) {
        getEntityManager()
                .createNativeQuery("""
                        insert into report_form_answer (report_id, agency_id, round_id)
                        values (:report, :agency, :round) on conflict (report_id) do nothing""")
                .setParameter("report", report.id())
                .setParameter("agency", report.agencyId())
                .setParameter("round", report.roundId())
                .executeUpdate();
        return findById(report.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest approved forms of a round, by report. */
    Map<UUID, FilledForm> approved(UUID roundId) {
        return list("roundId = ?1 and approved is not null", roundId).stream()
                .collect(Collectors.toMap(
                        FormAnswer::reportId, answer -> answer.approved().orElseThrow()));
    }
}
