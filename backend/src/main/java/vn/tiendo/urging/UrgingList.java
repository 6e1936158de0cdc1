package vn.tiendo.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;

/** Reads steps: one statement for a page, one more for the total. A unit sees what it was asked itself. */
@ApplicationScoped
class UrgingList {
    private static final int CURSOR_KEYS = 2;
    private static final String SELECT = """
            select g.*, g.letter_number::bigint as number, u.code as unit_code, u.name as unit_name, by.display_name as recorded_by,
                   lender.display_name as lent_by, answerer.display_name as answered_by""";
    private static final String FROM = """
            from urging g join unit u on u.id = g.unit_id join account by on by.id = g.account_id
            left join account lender on lender.id = g.on_behalf_of
            left join account answerer on answerer.id = g.answered_account_id where g.agency_id = ?""";

    private final DataSource database;

    @Inject
    UrgingList(DataSource database) {
        this.database = database;
    }

    Page<UrgingRow> page(Actor actor, UrgingFilter filter) {
        var sql = filtered(new Sql(SELECT), actor, filter);
        var after = Cursor.decode(filter.cursor, CURSOR_KEYS);
        if (after != null) {
            sql.add("and (g.recorded_at, g.id) < (?, ?)", after.moment(0), after.id(1));
        }
        var rows = sql.add("order by g.recorded_at desc, g.id desc")
                .limit(filter.limit + 1)
                .list(database, row -> row(row, actor));
        var total = filter.total
                ? filtered(new Sql("select count(*) as count"), actor, filter).number(database)
                : null;
        return Page.cut(rows, filter.limit, row -> Cursor.of(row.recordedAt(), row.id()), total);
    }

    Optional<UrgingRow> find(Actor actor, UUID id) {
        return mayRead(new Sql(SELECT), actor).add("and g.id = ?", id).first(database, row -> row(row, actor));
    }

    private static Sql filtered(Sql sql, Actor actor, UrgingFilter filter) {
        return mayRead(sql, actor)
                .addWhen(filter.step != null, "and g.step = ?", filter.step)
                .addWhen(filter.unit != null, "and g.unit_id = ?", filter.unit)
                .addWhen(
                        filter.assignment != null,
                        "and g.items @> jsonb_build_array(jsonb_build_object('assignmentId', ?::text))",
                        filter.assignment == null ? null : filter.assignment.toString())
                .addWhen(Boolean.TRUE.equals(filter.answered), "and g.answered_on is not null")
                .addWhen(Boolean.FALSE.equals(filter.answered), "and g.answered_on is null");
    }

    private static Sql mayRead(Sql sql, Actor actor) {
        return sql.add(FROM, actor.agencyId())
                .addWhen(!actor.seesAgency(), "and g.unit_id = ? and g.step <> 'DIRECTOR'", actor.unitId());
    }

    private static UrgingRow row(Row row, Actor actor) {
        var step = row.code(UrgingStep.class, "step");
        var unit = new UrgingUnit(row.id("unit_id"), row.text("unit_code"), row.text("unit_name"));
        var answeredOn = row.dateOrNull("answered_on");
        return new UrgingRow(
                row.id("id"),
                unit,
                step,
                row.text("note"),
                row.integer("item_count"),
                row.integer("overdue_count"),
                row.dateOrNull("answer_by"),
                row.instant("recorded_at"),
                row.date("recorded_on"),
                row.text("recorded_by"),
                title(row.text("actor_title"), row.textOrNull("lent_by")),
                row.text("answer"),
                answeredOn,
                row.textOrNull("answered_by"),
                row.textOrNull("answered_title"),
                symbol(row.textOrNull("letter_symbol"), row.numberOrNull("number")),
                row.dateOrNull("letter_issued_on"),
                answeredOn == null && UrgingPolicy.mayAnswer(actor, step, unit.id()),
                row.number("version"));
    }

    private static String title(String title, @Nullable String lentBy) {
        return lentBy == null ? title : "%s, thay %s".formatted(title, lentBy);
    }

    private static @Nullable String symbol(@Nullable String symbol, @Nullable Long number) {
        return symbol == null || number == null ? symbol : "%02d/%s".formatted(number, symbol);
    }
}
