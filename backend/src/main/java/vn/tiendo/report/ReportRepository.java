package vn.tiendo.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.problem.NotFound;

/** Reports of units with their stories. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<UnitReport, UUID> {

    UnitReport require(UUID id, UUID agencyId) {
        return find("id = ?1 and agencyId = ?2", id, agencyId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("Báo cáo"));
    }

    List<UnitReport> ofRound(Round round) {
        return list("roundId", round.id());
    }

    void tell(UnitReportEvent event) {
        getEntityManager().persist(event);
    }

    /** Oldest first. */
    List<ReportEvent> story(UnitReport report) {
        return getEntityManager()
                .createQuery("from UnitReportEvent where reportId = ?1 order by recordedAt, id", UnitReportEvent.class)
                .setParameter(1, report.id())
                .getResultStream()
                .map(UnitReportEvent::view)
                .toList();
    }
}
