package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;
import vn.tiendo.unit.UnitKind;

/**
 * Reads extensions of the work that an actor may read: one statement for a page, one more for the total, which the database
 * keeps for each unit and state.
 */
@ApplicationScoped
class ExtensionList {
    private static final int CURSOR_KEYS = 2;
    private static final String FROM = """
            from extension e join assignment a on a.id = e.assignment_id join task t on t.id = a.task_id
            join unit u on u.id = a.unit_id join assignment_event asked on asked.id = e.asked_event_id
            left join assignment_event decided on decided.id = e.decided_event_id""";
    private static final String SELECT = """
            select e.*, asked.actor_name as asked_by, asked.actor_title as asked_by_title,
                   decided.actor_name as decided_by, decided.actor_title as decided_by_title, a.task_id, a.plan_id, a.original_due_on, t.plan_symbol, t.path, t.content,
                   u.id as unit_id, u.code as unit_code, u.name as unit_name, u.kind as unit_kind""";

    private final DataSource database;
    private final Shares shares;

    @Inject
    ExtensionList(DataSource database, Shares shares) {
        this.database = database;
        this.shares = shares;
    }

    Page<ExtensionLine> page(Actor actor, ExtensionFilter filter) {
        var sql = filtered(new Sql(SELECT), actor, filter);
        var after = Cursor.decode(filter.cursor, CURSOR_KEYS);
        if (after != null) {
            sql.add("and (e.asked_at, e.id) < (?, ?)", after.moment(0), after.id(1));
        }
        var rows = sql.add("order by e.asked_at desc, e.id desc")
                .limit(filter.limit + 1)
                .list(database, row -> line(row, actor));
        var total = filter.total ? total(actor, filter) : null;
        return Page.cut(
                rows,
                filter.limit,
                line -> Cursor.of(line.askedAt(), line.view().id()),
                total);
    }

    Optional<ExtensionView> find(Actor actor, UUID id) {
        return mayRead(new Sql(SELECT), actor)
                .add("and e.id = ?", id)
                .first(database, row -> line(row, actor).view());
    }

    private long total(Actor actor, ExtensionFilter filter) {
        boolean isOfWork = filter.plan != null || filter.assignment != null;
        return isOfWork || includesShared(actor) ? counted(actor, filter) : summed(actor, filter);
    }

    private long summed(Actor actor, ExtensionFilter filter) {
        var own = AssignmentPolicy.onlyUnit(actor);
        return new Sql("""
                select coalesce(sum(c.total), 0) as count from extension_count c where c.agency_id = ?""", actor.agencyId())
                .addWhen(own != null, "and c.unit_id = ?", own)
                .addWhen(filter.unit != null, "and c.unit_id = ?", filter.unit)
                .addWhen(filter.state != null, "and c.state = ?", filter.state)
                .number(database);
    }

    private long counted(Actor actor, ExtensionFilter filter) {
        var sql = new Sql("select count(*) as count from extension e join assignment a on a.id = e.assignment_id");
        return narrowed(conditions(sql, actor), filter).number(database);
    }

    private Sql filtered(Sql sql, Actor actor, ExtensionFilter filter) {
        return narrowed(mayRead(sql, actor), filter);
    }

    private static Sql narrowed(Sql sql, ExtensionFilter filter) {
        return sql.addWhen(filter.state != null, "and e.state = ?", filter.state)
                .addWhen(filter.unit != null, "and e.unit_id = ?", filter.unit)
                .addWhen(filter.plan != null, "and e.plan_id = ?", filter.plan)
                .addWhen(filter.assignment != null, "and e.assignment_id = ?", filter.assignment);
    }

    private Sql mayRead(Sql sql, Actor actor) {
        return conditions(sql.add(FROM), actor);
    }

    /** Agency and unit of a request are those of its work; said of itself, the page is read in the order of an index. */
    private Sql conditions(Sql sql, Actor actor) {
        sql.add("where");
        if (includesShared(actor)) {
            Reading.addToList(sql, actor, true);
            return sql;
        }
        var own = AssignmentPolicy.onlyUnit(actor);
        return sql.add("e.agency_id = ?", actor.agencyId()).addWhen(own != null, "and e.unit_id = ?", own);
    }

    private boolean includesShared(Actor actor) {
        return Reading.includesShared(actor, shares.any(actor.agencyId()));
    }

    private static ExtensionLine line(Row row, Actor actor) {
        var unit = AssignmentRows.unit(row);
        var state = row.code(ExtensionState.class, "state");
        var whose = new Whose(row.id("agency_id"), unit.id());
        var ofOffice = row.code(UnitKind.class, "unit_kind") == UnitKind.OFFICE;
        return new ExtensionLine(
                row.instant("asked_at"),
                new ExtensionView(
                        row.id("id"),
                        row.id("assignment_id"),
                        row.id("task_id"),
                        row.id("plan_id"),
                        row.text("plan_symbol"),
                        row.text("path"),
                        row.text("content"),
                        unit,
                        state,
                        row.dateOrNull("original_due_on"),
                        row.date("due_on_before"),
                        row.date("asked_due_on"),
                        row.text("reason"),
                        row.flag("late"),
                        row.date("asked_on"),
                        row.text("asked_by"),
                        row.text("asked_by_title"),
                        row.dateOrNull("granted_due_on"),
                        row.text("decision"),
                        row.dateOrNull("decided_on"),
                        row.textOrNull("decided_by"),
                        row.textOrNull("decided_by_title"),
                        state == ExtensionState.ASKED && AssignmentPolicy.mayDecide(actor, whose, ofOffice),
                        row.number("version")));
    }

    /** @param askedAt where the list stands */
    record ExtensionLine(Instant askedAt, ExtensionView view) {}
}
