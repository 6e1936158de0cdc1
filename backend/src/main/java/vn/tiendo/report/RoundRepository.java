package vn.tiendo.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.problem.NotFound;

/** Rounds of an agency. */
@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, UUID> {
    private static final String VISIBLE = """
            from Round r left join UnitReport own on own.roundId = r.id and own.unitId = :unit
            where r.agencyId = :agency and (:all = true or own.id is not null)""";

    /** Of the reports that the person may open. */
    private static final String NUMBER =
            "cast((select count(u) from UnitReport u where u.roundId = r.id and (:all = true or u.unitId = :unit)%s) as integer)";

    private static final String ROWS =
            "select new vn.tiendo.report.RoundRow(r.id, r.kind, r.name, r.planId, r.planSymbol,"
                    + " r.periodFrom, r.periodTo, r.dueOn, r.state, "
                    + NUMBER.formatted(" and u.state <> EXCLUDED") + ", "
                    + NUMBER.formatted(" and (u.state in (SUBMITTED, APPROVED) or u.versions > 0)") + ", "
                    + NUMBER.formatted(" and u.versions > 0")
                    + ", own.id, own.state) "
                    + VISIBLE;

    Round require(UUID id, UUID agencyId) {
        return find("id = ?1 and agencyId = ?2", id, agencyId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("Đợt báo cáo"));
    }

    /** For somebody who goes on to change a report of it: nobody closes or reopens it until the transaction ends. */
    Round requireOfReport(UUID reportId, UUID agencyId) {
        return find("id = (select u.roundId from UnitReport u where u.id = ?1) and agencyId = ?2", reportId, agencyId)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("Báo cáo"));
    }

    /** For somebody who closes or reopens it: reports that change now come first, others wait. */
    Round requireForChange(UUID id, UUID agencyId) {
        return find("id = ?1 and agencyId = ?2", id, agencyId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("Đợt báo cáo"));
    }

    /** Whether the round of this period of a regime is there. */
    boolean wasOpened(OpenRound request) {
        return request.regimeId() != null
                && count(
                                "regimeId = ?1 and periodFrom = ?2 and periodTo = ?3 and kind = ?4",
                                request.regimeId(),
                                request.periodFrom(),
                                request.periodTo(),
                                RoundKind.PERIODIC)
                        > 0;
    }

    /** Newest first; ids rise with time. A person without sight of the agency gets the rounds of the own unit. */
    List<RoundRow> newest(Actor actor, @Nullable UUID before, int limit) {
        return getEntityManager()
                .createQuery(ROWS + " and (:before is null or r.id < :before) order by r.id desc", RoundRow.class)
                .setParameter("agency", actor.agencyId())
                .setParameter("unit", ReportPolicy.ownUnit(actor))
                .setParameter("all", actor.seesAgency())
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    long number(Actor actor) {
        return getEntityManager()
                .createQuery("select count(r) " + VISIBLE, Long.class)
                .setParameter("agency", actor.agencyId())
                .setParameter("unit", ReportPolicy.ownUnit(actor))
                .setParameter("all", actor.seesAgency())
                .getSingleResult();
    }
}
