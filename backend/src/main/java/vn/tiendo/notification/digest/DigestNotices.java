package vn.tiendo.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.DueByUnit.UnitDue;

/** The digest in the bell: one notice for each person of a unit that has anything late or due. One statement for all. */
@ApplicationScoped
class DigestNotices {
    private final DataSource database;
    private final BusinessClock clock;

    @Inject
    DigestNotices(DataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody who works in two units gets the notice of the one with more late work.
     *
     * @return how many people were told
     */
    int tell(UUID agencyId, LocalDate today, List<UnitDue> units) {
        return new Sql(
                        """
                insert into notification (id, agency_id, account_id, kind, title, link, created_at, digest_day)
                select uuidv7(), one.agency_id, one.account_id, 'DUE', one.title, '/viec-cua-don-vi', ?, ?
                from (select distinct on (p.account_id) p.agency_id, p.account_id, due.title
                      from unnest(?, ?) with ordinality as due (unit_id, title, rank) join position p on p.unit_id = due.unit_id
                      join account a on a.id = p.account_id
                      where p.agency_id = ? and p.role in ('UNIT_HEAD', 'OFFICER', 'EDITOR', 'OFFICE')
                        and a.kind = 'PERSON' and a.disabled_at is null
                        and (p.valid_from is null or p.valid_from <= ?) and (p.valid_to is null or p.valid_to >= ?)
                      order by p.account_id, due.rank) as one
                on conflict do nothing""",
                        clock.now(),
                        today,
                        worstFirst(units).map(UnitDue::unitId).toArray(UUID[]::new),
                        worstFirst(units).map(DigestNotices::title).toArray(String[]::new),
                        agencyId,
                        today,
                        today)
                .run(database);
    }

    private static Stream<UnitDue> worstFirst(List<UnitDue> units) {
        return units.stream().sorted((one, other) -> Long.compare(other.overdue(), one.overdue()));
    }

    /** {@code Sáng nay: 3 việc quá hạn, 1 việc đến hạn hôm nay}. */
    static String title(UnitDue due) {
        return Stream.of(
                        part(due.overdue(), "việc quá hạn"),
                        part(due.today(), "việc đến hạn hôm nay"),
                        part(due.coming(), "việc sắp đến hạn"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "Sáng nay: ", ""));
    }

    private static String part(long number, String words) {
        return number == 0 ? "" : number + " " + words;
    }
}
