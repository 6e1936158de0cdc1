package vn.tiendo.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The last approved one of the same unit before it: of the same regime, or of the same plan where none asks. */
    Optional<UnitReport> previous(UnitReport report, Round round) {
        return getEntityManager()
                .createQuery("""
                        select u from UnitReport u join Round r on r.id = u.roundId
                        where u.unitId = :unit and u.versions > 0 and r.agencyId = :agency and r.periodTo < :to
                          and (r.regimeId = :regime or (:regime is null and r.regimeId is null
                               and (r.planId = :plan or (:plan is null and r.planId is null))))
                        order by r.periodTo desc, r.periodFrom desc, r.id desc""", UnitReport.class)
                .setParameter("unit", report.unitId())
                .setParameter("agency", report.agencyId())
                .setParameter("to", round.periodTo())
                .setParameter("regime", round.regimeId())
                .setParameter("plan", round.planId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** By their ids. */
    Map<UUID, UnitReport> all(List<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(UnitReport::id, Function.identity()));
    }

    /** What its reports say is frozen when the cut-off is over. */
    void awaitFreeze(Round round) {
        getEntityManager()
                .createNativeQuery("""
                        insert into report_freeze
                        select u.id, r.id, r.cut_off_on from unit_report u join report_round r on r.id = u.round_id
                        where r.id = :round""")
                .setParameter("round", round.id())
                .executeUpdate();
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
