package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.search.SearchText;

/** Looks through the words of the newest tasks, in one statement that costs the same whatever is looked for. */
@ApplicationScoped
class NewestTaskWords {
    /** Enough to find what every fiftieth task has; those of the agency lie side by side, those of a unit do not. */
    static final int OF_AGENCY = 1000;

    static final int OF_UNIT = 300;
    /** What a few of the newest have is found among so many times as many, sooner than by the index. */
    static final int FURTHER = 4;

    private static final int NONE = 0;

    private final DataSource database;

    @Inject
    NewestTaskWords(DataSource database) {
        this.database = database;
    }

    /** The best of the newest; where some have the words but too few, of more of them. */
    NewestTasks best(Actor actor, SearchText text, int wanted) {
        int most = most(actor);
        var newest = best(actor, text, wanted, most, wanted);
        boolean mayBeFurtherOn = newest.hits() < wanted && newest.hits() * FURTHER >= wanted;
        return newest.isEverything() || !mayBeFurtherOn || AssignmentPolicy.onlyUnit(actor) != null
                ? newest
                : best(actor, text, wanted, most * FURTHER, NONE).knowing(newest.words());
    }

    private NewestTasks best(Actor actor, SearchText text, int wanted, int most, int enough) {
        return lookThrough(actor, text, most, enough, "select * from found", wanted);
    }

    /** How many have the words; and which, where there are no more tasks. */
    NewestTasks counted(Actor actor, SearchText text) {
        int most = most(actor);
        var whenWhole = "select * from found where (select count(*) from newest) < " + most;
        return lookThrough(actor, text, most, NewestTasks.soonMet(most), whenWhole, most);
    }

    /**
     * The searches stand in selects of their own, so that each is read from its text once and not for each task.
     *
     * @param enough where so many are found, nothing more needs to be known of the words
     */
    private NewestTasks lookThrough(Actor actor, SearchText text, int most, int enough, String named, int atMost) {
        var searches = SeenWords.searches(text);
        var sql = new Sql("with newest as materialized (");
        addNewest(sql, actor);
        var rows = sql.limit(most)
                .add("""
                    ), found as (
                        select task_id, plan_id, ordinal, words @@ (select cast(? as tsquery)) as exact
                        from newest where words @@ (select cast(? as tsquery))""", text.exactly(), text.loosely())
                .add("), named as (" + named + " order by exact desc, plan_id desc, ordinal")
                .limit(atMost)
                .add("""
                    )
                    select (select count(*) from newest) as seen, h.hits, h.exact, n.task_id""")
                .add(seenWhen(enough, searches.size()), searches.toArray())
                .add("""
                    from (select count(*) as hits, count(*) filter (where exact) as exact from found) as h
                         left join named n on true""")
                .list(database, row -> Line.of(row, most));
        var first = rows.getFirst().newest();
        var tasks = rows.stream().flatMap(line -> line.task().stream()).toList();
        return first.with(tasks);
    }

    private static String seenWhen(int enough, int searches) {
        return """
                , case when h.hits < %d then (select string_agg(w.bits || ':' || w.tasks, ',') from (
                      select %s as bits, count(*) as tasks from newest group by 1) as w) end as words""".formatted(enough, SeenWords.bits(searches));
    }

    private static int most(Actor actor) {
        return AssignmentPolicy.onlyUnit(actor) == null ? OF_AGENCY : OF_UNIT;
    }

    /** Of a unit's own people: the tasks in which it takes part, what is due last first. */
    private static void addNewest(Sql sql, Actor actor) {
        var unit = AssignmentPolicy.onlyUnit(actor);
        if (unit == null) {
            sql.add("select * from task_words where agency_id = ? order by plan_id desc, ordinal", actor.agencyId());
            return;
        }
        sql.add("""
                select w.* from assignment a join task_words w on w.task_id = a.task_id
                where a.agency_id = ? and a.unit_id = ? order by a.due_sort desc, a.id desc""", actor.agencyId(), unit);
    }

    /** Each line says the numbers again. */
    private record Line(NewestTasks newest, Optional<UUID> task) {
        static Line of(Row row, int most) {
            var newest = new NewestTasks(
                    row.number("seen"),
                    row.number("seen") < most,
                    SeenWords.of(row.number("seen"), row.textOrNull("words")),
                    row.number("hits"),
                    row.number("exact"),
                    List.of());
            return new Line(newest, Optional.ofNullable(row.idOrNull("task_id")));
        }
    }
}
