package vn.tiendo.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;

/** Difficulties over their time limit in the bell of those who must act. One statement for all. */
@ApplicationScoped
class DifficultyNotices {
    private final DataSource database;
    private final BusinessClock clock;

    @Inject
    DifficultyNotices(DataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whoever is told of work this morning is told of both in one notice. */
    void tell(UUID agencyId, LocalDate today, Collection<DifficultyPart> parts) {
        new Sql(
                        """
                insert into notification (id, agency_id, account_id, kind, title, link, created_at, digest_day)
                select uuidv7(), one.agency_id, one.account_id, 'DUE', 'Sáng nay: ' || one.title, '/kho-khan?late=true', ?, ?
                from (select distinct on (p.account_id) p.agency_id, p.account_id, late.title
                      from unnest(?, ?) as late (role, title) join position p on p.role = late.role
                      join account a on a.id = p.account_id
                      where p.agency_id = ? and a.kind = 'PERSON' and a.disabled_at is null
                        and (p.valid_from is null or p.valid_from <= ?) and (p.valid_to is null or p.valid_to >= ?)
                      order by p.account_id, late.role) as one
                on conflict (account_id, digest_day)
                do update set title = notification.title || replace(excluded.title, 'Sáng nay: ', ', ')""",
                        clock.now(),
                        today,
                        parts.stream().map(part -> part.whose().name()).toArray(String[]::new),
                        parts.stream()
                                .map(part -> DifficultyPart.title(part.total()))
                                .toArray(String[]::new),
                        agencyId,
                        today,
                        today)
                .run(database);
    }
}
