package vn.tiendo.identity.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;

/** Reads delegations with the names of both sides: one statement for one, and for a page. */
@ApplicationScoped
class DelegationReader {
    private static final String FROM = """
            from delegation d
            join position p on p.id = d.delegator_position_id
            join unit u on u.id = p.unit_id
            join account giver on giver.id = p.account_id
            join account taker on taker.id = d.delegate_account_id
            join account enterer on enterer.id = d.entered_by
            left join account revoker on revoker.id = d.revoked_by""";

    private static final String LINES = """
            select d.*, array_to_string(d.scopes, ',') as scope_codes,
                   greatest(d.valid_from, p.valid_from) as begins_on, least(d.valid_to, p.valid_to) as ends_on,
                   p.account_id as delegator_account_id, p.title as delegator_title, p.role as delegator_role,
                   p.unit_id as delegator_unit_id, u.name as delegator_unit_name, giver.display_name as delegator_name,
                   taker.display_name as delegate_name, enterer.display_name as entered_by_name,
                   revoker.display_name as revoked_by_name,
                   (select own.title from position own where own.account_id = taker.id
                       and (own.valid_from is null or own.valid_from <= ?) and (own.valid_to is null or own.valid_to >= ?)
                       order by own.id limit 1) as delegate_title
            """;

    private final DataSource database;
    private final BusinessClock clock;

    @Inject
    DelegationReader(DataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Empty when the actor may not know of it, too. */
    Optional<DelegationView> find(Actor actor, UUID id) {
        var today = clock.today();
        var sql = new Sql(LINES + FROM, today, today);
        addVisible(sql, actor);
        return sql.add("and d.id = ?", id).first(database, row -> DelegationLine.view(row, actor, today));
    }

    Page<DelegationView> page(Actor actor, DelegationFilter filter) {
        var today = clock.today();
        var sql = new Sql(LINES + FROM, today, today);
        addFilter(sql, actor, filter, today);
        var after = Cursor.decode(filter.cursor, 1);
        if (after != null) {
            sql.add("and d.id < ?", after.id(0));
        }
        sql.add("order by d.id desc").limit(filter.limit + 1);
        var lines = sql.list(database, row -> DelegationLine.view(row, actor, today));
        return Page.cut(
                lines, filter.limit, line -> Cursor.of(line.id()), filter.total ? total(actor, filter, today) : null);
    }

    private long total(Actor actor, DelegationFilter filter, LocalDate today) {
        var sql = new Sql("select count(*) as count " + FROM);
        addFilter(sql, actor, filter, today);
        return sql.number(database);
    }

    private static void addVisible(Sql sql, Actor actor) {
        sql.add("where d.agency_id = ?", actor.agencyId());
        sql.addWhen(
                !DelegationPolicy.seesAll(actor),
                "and (p.account_id = ? or d.delegate_account_id = ?)",
                actor.accountId(),
                actor.accountId());
    }

    private static void addFilter(Sql sql, Actor actor, DelegationFilter filter, LocalDate today) {
        addVisible(sql, actor);
        sql.addWhen(filter.form != null, "and d.form = ?", filter.form);
        sql.addWhen(filter.delegator != null, "and p.account_id = ?", filter.delegator);
        sql.addWhen(filter.delegate != null, "and d.delegate_account_id = ?", filter.delegate);
        if (filter.state != null) {
            addState(sql, filter.state, today);
        }
    }

    private static void addState(Sql sql, DelegationState state, LocalDate today) {
        var begins = "greatest(d.valid_from, p.valid_from)";
        var ends = "least(d.valid_to, p.valid_to)";
        switch (state) {
            case REVOKED -> sql.add("and d.revoked_at is not null");
            case UPCOMING -> sql.add("and d.revoked_at is null and " + begins + " > ?", today);
            case EXPIRED ->
                sql.add("and d.revoked_at is null and " + begins + " <= ? and " + ends + " < ?", today, today);
            case ACTIVE ->
                sql.add("and d.revoked_at is null and " + begins + " <= ? and " + ends + " >= ?", today, today);
        }
    }
}
