package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.report.ReportChanged.ReportReminded;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;

/**
 * Reminds the units that have not sent: by themselves as the last day draws near, or because the Office says so. What came
 * another way was sent, though it is not typed yet.
 */
@ApplicationScoped
class ReportReminders {
    static final int BATCH = 100;

    private final DataSource database;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    ReportReminders(DataSource database, BusinessClock clock, Event<DomainEvent> events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** Those whose step has come and who were not reminded at it; replicas that try at once take different ones.
     *
     * @return how many were due; fewer than a batch when no more wait
     */
    @Transactional
    int remindDue() {
        var today = clock.today();
        var due = new Sql("""
                select u.id, u.agency_id, u.unit_id, r.due_on
                from unit_report u join report_round r on r.id = u.round_id
                where r.state = 'OPEN' and u.state in ('DRAFT', 'RETURNED') and u.received_on is null and r.due_on between ? and ?
                  and not exists (select from report_reminder m where m.report_id = u.id
                                  and m.step = case when r.due_on > ? then 'THREE_DAYS' when r.due_on = ? then 'TODAY' else 'OVERDUE' end)
                order by u.id""", ReminderStep.firstDue(today), ReminderStep.lastDue(today), today, today)
                .limit(BATCH)
                .add("for update of u skip locked")
                .list(database, Unsent::of);
        due.forEach(unsent -> remindOnce(unsent, today));
        return due.size();
    }

    /** All of a round that have not sent, however often they were reminded.
     *
     * @return how many
     */
    int remind(Round round) {
        var unsent = new Sql("""
                select u.id, u.agency_id, u.unit_id, r.due_on
                from unit_report u join report_round r on r.id = u.round_id
                where r.id = ? and u.state in ('DRAFT', 'RETURNED') and u.received_on is null order by u.id""", round.id()).list(database, Unsent::of);
        unsent.forEach(this::tell);
        return unsent.size();
    }

    private void remindOnce(Unsent unsent, LocalDate today) {
        var step = ReminderStep.on(today, unsent.dueOn()).orElseThrow();
        int claimed = new Sql("""
                insert into report_reminder (report_id, step, reminded_at) values (?, ?, ?) on conflict do nothing""", unsent.reportId(), step, clock.now()).run(database);
        if (claimed > 0) {
            tell(unsent);
        }
    }

    private void tell(Unsent unsent) {
        events.fire(new ReportReminded(unsent.agencyId(), unsent.reportId(), unsent.unitId(), unsent.dueOn()));
    }

    /** A report that was not sent. */
    private record Unsent(UUID reportId, UUID agencyId, UUID unitId, LocalDate dueOn) {
        static Unsent of(Row row) {
            return new Unsent(row.id("id"), row.id("agency_id"), row.id("unit_id"), row.date("due_on"));
        }
    }
}
