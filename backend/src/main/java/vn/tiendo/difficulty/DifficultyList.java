package vn.tiendo.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;

/** Lists difficulties: one statement for a page, one more for the total when it is asked for. */
@ApplicationScoped
class DifficultyList {
    private static final int CURSOR_KEYS = 2;

    /** Somebody must act on it within a time limit. */
    static final String WAITING = "d.state in ('RAISED', 'WITH_OFFICE', 'WITH_DIRECTOR')";

    private final DataSource database;
    private final BusinessClock clock;
    private final CurrentActor current;

    @Inject
    DifficultyList(DataSource database, BusinessClock clock, CurrentActor current) {
        this.database = database;
        this.clock = clock;
        this.current = current;
    }

    Page<DifficultyRow> page(DifficultyFilter filter) {
        var actor = current.require();
        var today = clock.today();
        var sql = filtered(new Sql(DifficultyRows.SELECT), actor, filter);
        var after = Cursor.decode(filter.cursor, CURSOR_KEYS);
        if (after != null) {
            sql.add("and (d.created_at, d.id) < (?, ?)", after.moment(0), after.id(1));
        }
        var lines = sql.add("order by d.created_at desc, d.id desc")
                .limit(filter.limit + 1)
                .list(database, row -> new Line(row.instant("created_at"), DifficultyRows.row(row, today)));
        var total = filter.total
                ? filtered(new Sql("select count(*) as count").add(DifficultyRows.FROM), actor, filter)
                        .number(database)
                : null;
        return Page.cut(lines, filter.limit, Line::position, total).map(Line::row);
    }

    private Sql filtered(Sql sql, Actor actor, DifficultyFilter filter) {
        var states = filter.state.stream().map(Enum::name).toArray(String[]::new);
        return DifficultyRows.readableInList(sql, actor)
                .addWhen(states.length > 0, "and d.state = any (?)", (Object) states)
                .addWhen(filter.unit != null, "and d.unit_id = ?", filter.unit)
                .addWhen(filter.plan != null, "and d.plan_id = ?", filter.plan)
                .addWhen(filter.kind != null, "and d.kind = ?", filter.kind)
                .addWhen(
                        filter.assignment != null,
                        "and d.id in (select x.difficulty_id from difficulty_assignment x where x.assignment_id = ?)",
                        filter.assignment)
                .addWhen(Boolean.TRUE.equals(filter.late), "and " + WAITING + " and d.step_due_on < ?", clock.today())
                .addWhen(
                        Boolean.FALSE.equals(filter.late),
                        "and not (" + WAITING + " and d.step_due_on < ?)",
                        clock.today());
    }

    /** @param createdAt where the list stands */
    private record Line(Instant createdAt, DifficultyRow row) {
        Cursor position() {
            return Cursor.of(createdAt, row.id());
        }
    }
}
