package vn.tiendo.difficulty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.task.UnitRef;

/** Difficulties out of one statement: the columns, who may read them, and how a row becomes a line. */
final class DifficultyRows {
    static final String FROM = "from difficulty d join unit u on u.id = d.unit_id";
    static final String SELECT = """
            select d.id, d.plan_id, d.plan_symbol, d.unit_id, d.kind, d.state, d.description, d.proposal, d.created_at,
                   d.raised_on, d.step_due_on, d.office_view, d.main_id, d.paused, d.version,
                   u.code as unit_code, u.name as unit_name, i.words as instruction, i.wished_due_on, i.given_on,
                   g.actor_name as given_by, g.actor_title as given_by_title,
                   (select count(*) from difficulty_assignment x where x.difficulty_id = d.id) as work,
                   (select count(*) from difficulty m where m.main_id = d.id) as merged
            """ + FROM + """
             left join instruction i on i.difficulty_id = coalesce(d.main_id, d.id)
            left join difficulty_event g on g.id = i.event_id""";

    private DifficultyRows() {}

    /** In lists everybody sees what their own unit raised, and whoever sees the agency what was sent. */
    static Sql readableInList(Sql sql, Actor actor) {
        return readable(sql, actor, "d.unit_id = ?");
    }

    /** A unit may also open the one that its own was merged into. */
    static Sql readableOne(Sql sql, Actor actor) {
        return readable(
                sql,
                actor,
                "(d.unit_id = ? or exists (select from difficulty m where m.main_id = d.id and m.unit_id = ?))");
    }

    private static Sql readable(Sql sql, Actor actor, String ofUnit) {
        sql.add("where d.agency_id = ?", actor.agencyId());
        if (DifficultyPolicy.readsNothing(actor)) {
            return sql.add("and false");
        }
        if (actor.seesAgency()) {
            return sql.add("and (d.state <> 'DRAFT' or d.unit_id = ?)", actor.unitId());
        }
        var places = ofUnit.chars().filter(sign -> sign == '?').mapToObj(place -> actor.unitId());
        return sql.add("and " + ofUnit, places.toArray());
    }

    static DifficultyRow row(Row row, LocalDate today) {
        var stepDueOn = stepDueOn(row);
        return new DifficultyRow(
                row.id("id"),
                row.id("plan_id"),
                row.text("plan_symbol"),
                new UnitRef(row.id("unit_id"), row.text("unit_code"), row.text("unit_name")),
                row.code(DifficultyKind.class, "kind"),
                row.code(DifficultyState.class, "state"),
                row.text("description"),
                row.text("proposal"),
                row.dateOrNull("raised_on"),
                stepDueOn,
                stepDueOn != null && stepDueOn.isBefore(today),
                row.number("work"),
                row.number("merged"),
                row.idOrNull("main_id"),
                InstructionView.of(row),
                row.number("version"));
    }

    /** What was merged keeps its day for the case that it is split; nobody must act on it until then. */
    private static @Nullable LocalDate stepDueOn(Row row) {
        var timed = DifficultyState.TIMED.contains(row.code(DifficultyState.class, "state"));
        return timed ? row.dateOrNull("step_due_on") : null;
    }
}
