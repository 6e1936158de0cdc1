package vn.tiendo.identity.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.LikePattern;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;

/** The people and positions of an agency between whom powers can be lent. */
@ApplicationScoped
class Candidates {
    private static final String PEOPLE = """
            from account a
            cross join lateral (select p.title, p.unit_id from position p where p.account_id = a.id
                and (p.valid_from is null or p.valid_from <= ?) and (p.valid_to is null or p.valid_to >= ?)
                order by p.id limit 1) held
            join unit u on u.id = held.unit_id
            where a.agency_id = ? and a.id <> ? and a.kind = 'PERSON' and a.disabled_at is null""";

    private static final String NAME = "a.display_name collate \"vi-VN-x-icu\"";

    private final DataSource database;
    private final BusinessClock clock;

    @Inject
    Candidates(DataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everybody but the actor, by name. */
    Page<Candidate> page(Actor actor, CandidateFilter filter) {
        var sql = people("select a.id, a.display_name, held.title, u.name as unit_name ", actor, filter);
        var after = Cursor.decode(filter.cursor, 2);
        if (after != null) {
            sql.add("and (" + NAME + ", a.id) > (? collate \"vi-VN-x-icu\", ?)", after.key(0), after.id(1));
        }
        var lines =
                sql.add("order by " + NAME + ", a.id").limit(filter.limit + 1).list(database, Candidates::candidate);
        var total = filter.total
                ? people("select count(*) as count ", actor, filter).number(database)
                : null;
        return Page.cut(lines, filter.limit, line -> Cursor.of(line.name(), line.accountId()), total);
    }

    Optional<LentPosition> position(UUID agencyId, UUID positionId) {
        return new Sql("select * from position where agency_id = ? and id = ?", agencyId, positionId)
                .first(
                        database,
                        row -> new LentPosition(
                                row.id("id"),
                                row.id("account_id"),
                                row.code(Role.class, "role"),
                                row.dateOrNull("valid_to")));
    }

    /** Whether somebody of the agency can sign in with this account. */
    boolean isPerson(UUID agencyId, UUID accountId) {
        return new Sql(
                                "select count(*) as count from account a where a.agency_id = ? and a.id = ? and a.kind = 'PERSON' and a.disabled_at is null",
                                agencyId,
                                accountId)
                        .number(database)
                > 0;
    }

    private Sql people(String select, Actor actor, CandidateFilter filter) {
        LocalDate today = clock.today();
        var sql = new Sql(select + PEOPLE, today, today, actor.agencyId(), actor.accountId());
        return sql.addWhen(
                filter.q != null && !filter.q.isBlank(),
                "and unaccent(lower(a.display_name || ' ' || held.title || ' ' || u.name)) like unaccent(lower(?))",
                filter.q == null ? "" : LikePattern.containing(filter.q));
    }

    private static Candidate candidate(Row row) {
        return new Candidate(row.id("id"), row.text("display_name"), row.text("title"), row.text("unit_name"));
    }
}
