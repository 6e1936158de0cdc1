package vn.tiendo.task.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;

/**
 * Shares the due addresses among the replicas. Whoever takes one has it for some minutes, by the clock of the database; when
 * they are over without an outcome, its holder is gone and the next one takes it. No transaction is open during a visit.
 */
@ApplicationScoped
class LinkChecks {
    private static final String LEASE = "interval '5 minutes'";

    private final DataSource database;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    LinkChecks(DataSource database, BusinessClock clock, Event<DomainEvent> events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** What somebody waits for comes first. */
    List<DueLink> take(int atMost) {
        return new Sql("""
                update link_check c set lease_until = now() + %s, tried_at = now()
                from evidence e
                where e.id = c.evidence_id and c.evidence_id in (
                    select w.evidence_id from link_check w
                    where w.next_check_at <= now() and (w.lease_until is null or w.lease_until < now())
                    order by w.state = 'WAITING' desc, w.next_check_at, w.evidence_id
                    limit %d for update skip locked)
                returning c.*, e.reference, e.added_at""".formatted(LEASE, atMost)).list(database, DueLink::of);
    }

    /** Keeps what came of a visit; pages and the trail are told when it is another thing than before. */
    @Transactional
    void record(DueLink link, Visit visit) {
        var now = clock.now();
        new Sql(
                        """
                update link_check set state = ?, status = ?, title = case when ? then ? else title end, checked_at = ?,
                       failures = ?, next_check_at = now() + ? * interval '1 second', lease_until = null
                where evidence_id = ? returning old.state as before""",
                        visit.state(),
                        visit.status(),
                        visit.state() == LinkState.REACHABLE,
                        visit.title(),
                        now,
                        link.failuresAfter(visit),
                        link.untilNext(visit, now).toSeconds(),
                        link.evidenceId())
                .first(database, row -> row.code(LinkState.class, "before"))
                .filter(before -> before != visit.state())
                .ifPresent(before -> events.fire(checked(link, visit)));
    }

    private LinkChecked checked(DueLink link, Visit visit) {
        return new Sql("""
                select a.agency_id, a.id, a.unit_id, a.plan_id from evidence e join assignment a on a.id = e.assignment_id
                where e.id = ?""", link.evidenceId())
                .first(
                        database,
                        row -> new LinkChecked(
                                row.id("agency_id"),
                                row.id("id"),
                                row.id("unit_id"),
                                row.id("plan_id"),
                                link.address(),
                                visit.state(),
                                visit.status()))
                .orElseThrow();
    }
}
