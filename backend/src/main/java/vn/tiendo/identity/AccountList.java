package vn.tiendo.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.LikePattern;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;

/** Lists accounts by name: two statements a page, one more for the total. */
@ApplicationScoped
class AccountList {
    private static final String NAME = "a.display_name collate \"vi-VN-x-icu\"";

    private final DataSource database;
    private final BusinessClock clock;

    @Inject
    AccountList(DataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<AccountRow> page(UUID agencyId, AccountFilter filter) {
        var today = clock.today();
        var sql = new Sql("select a.id, a.username, a.display_name, a.disabled_at is not null as disabled,"
                + " a.erased_at is not null as erased from account a");
        addFilter(sql, agencyId, filter, today);
        var after = Cursor.decode(filter.cursor, 2);
        if (after != null) {
            sql.add("and (" + NAME + ", a.id) > (? collate \"vi-VN-x-icu\", ?)", after.key(0), after.id(1));
        }
        sql.add("order by " + NAME + ", a.id").limit(filter.limit + 1);
        var lines = sql.list(database, AccountList::line);
        var total = filter.total ? total(agencyId, filter, today) : null;
        var positions = positions(lines.stream().map(AccountRow::id).toArray(UUID[]::new));
        return Page.cut(lines, filter.limit, line -> Cursor.of(line.displayName(), line.id()), total)
                .map(line -> line.with(positions.getOrDefault(line.id(), List.of())));
    }

    /** The positions of each of these accounts. */
    Map<UUID, List<AccountPositionView>> positions(UUID... accounts) {
        return new Sql("""
                        select p.*, u.name as unit_name from position p join unit u on u.id = p.unit_id
                        where p.account_id = any (?) order by p.valid_from nulls first, p.id""", (Object) accounts)
                .list(database, row -> Map.entry(row.id("account_id"), AccountPositionView.of(row))).stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private long total(UUID agencyId, AccountFilter filter, LocalDate today) {
        var sql = new Sql("select count(*) as count from account a");
        addFilter(sql, agencyId, filter, today);
        return sql.number(database);
    }

    private static void addFilter(Sql sql, UUID agencyId, AccountFilter filter, LocalDate today) {
        sql.add("where a.agency_id = ? and a.kind = 'PERSON'", agencyId);
        if (filter.state != null) {
            sql.add(
                    switch (filter.state) {
                        case ACTIVE -> "and a.disabled_at is null";
                        case DISABLED -> "and a.disabled_at is not null and a.erased_at is null";
                        case ERASED -> "and a.erased_at is not null";
                    });
        }
        if (filter.unit != null) {
            sql.add("""
                    and exists (select from position p where p.account_id = a.id and p.unit_id = ?
                        and (p.valid_from is null or p.valid_from <= ?) and (p.valid_to is null or p.valid_to >= ?))""", filter.unit, today, today);
        }
        if (filter.q != null && !filter.q.isBlank()) {
            sql.add("""
                    and (unaccent(lower(a.display_name || ' ' || a.username)) like unaccent(lower(?))
                        or exists (select from position p where p.account_id = a.id
                            and unaccent(lower(p.title)) like unaccent(lower(?))))""", LikePattern.containing(filter.q), LikePattern.containing(filter.q));
        }
    }

    private static AccountRow line(Row row) {
        return new AccountRow(
                row.id("id"),
                row.text("username"),
                row.text("display_name"),
                AccountState.of(row.flag("disabled"), row.flag("erased")),
                List.of());
    }
}
