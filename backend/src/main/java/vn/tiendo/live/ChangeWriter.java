package vn.tiendo.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;

/** Notes what pages are to be told in the transaction of the move; that there is something to read is said after it. */
@ApplicationScoped
class ChangeWriter {
    private static final String INSERT = """
            insert into change_event (agency_id, subject_type, subject_id, name, audience, unit_id, plan_id, account_id, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Herald herald;

    @Inject
    ChangeWriter(DataSource database, CurrentActor current, BusinessClock clock, Herald herald) {
        this.database = database;
        this.current = current;
        this.clock = clock;
        this.herald = herald;
    }

    void write(@Observes DomainEvent event) {
        if (event.audience() == Audience.NOBODY) {
            return;
        }
        new Sql(
                        INSERT,
                        event.agencyId(),
                        event.subjectType(),
                        event.subjectId(),
                        event.name(),
                        event.audience(),
                        event.unitId(),
                        event.planId(),
                        current.find().map(Actor::accountId).orElse(null),
                        clock.now())
                .run(database);
    }

    /** Not in the transaction: PostgreSQL lets only one at a time commit that notifies, and each waits for the disk. */
    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        if (event.audience() != Audience.NOBODY) {
            herald.written();
        }
    }
}
