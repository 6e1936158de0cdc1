package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.search.SearchText;

/**
 * Tasks by their words, in bounded work however rare or common a word is (ADR 13): the newest tasks are looked through
 * first, where common words are found at once; only what these do not give is looked up in the index.
 */
@ApplicationScoped
class TaskCandidates {
    /** Enough to find what every fiftieth task has; those of the agency lie side by side, those of a unit do not. */
    static final int NEWEST_OF_AGENCY = 1000;

    static final int NEWEST_OF_UNIT = 300;
    /** A search reads no more from the index. */
    static final int MOST_FOUND = 500;
    /** A list names no more: beyond, looking at each of its lines is quicker. */
    static final int MOST_NAMED = 3000;

    private record Line(UUID task, boolean exact, long hits) {
        static Line of(Row row) {
            return new Line(row.id("task_id"), row.flag("exact"), row.number("hits"));
        }
    }

    private record Seen(long seen, long begun, long before, Optional<Line> line) {}

    private final DataSource database;

    @Inject
    TaskCandidates(DataSource database) {
        this.database = database;
    }

    /** @param wanted how many are wanted, and at most come */
    TaskCandidateList find(Actor actor, SearchText text, int wanted) {
        var newest = lookThrough(actor, text, wanted);
        if (newest.isEverything()) {
            return list(newest.tasks(), wanted, newest.hits(), false);
        }
        var found = newest.tasks().size() < wanted
                ? lookUp(actor, text, newest, text.loosely(), wanted, MOST_FOUND)
                : List.<Line>of();
        long hits = found.isEmpty() ? newest.hits() : found.getFirst().hits();
        boolean isCut = newest.tasks().size() >= wanted || hits == MOST_FOUND;
        var tasks = new LinkedHashSet<UUID>();
        if (isCut && text.hasAccents() && newest.exact() < wanted) {
            add(tasks, lookUp(actor, text, newest, text.exactly(), wanted, MOST_FOUND));
        }
        if (isCut) {
            tasks.addAll(newest.tasks());
        }
        add(tasks, found);
        return list(tasks, wanted, hits, isCut);
    }

    /** All tasks that have the words; empty when these are more than one would name one by one. */
    Optional<List<UUID>> few(Actor actor, SearchText text) {
        var newest = lookThrough(actor, text, NEWEST_OF_AGENCY);
        if (newest.isEverything()) {
            return Optional.of(newest.tasks());
        }
        if (newest.areCommon()) {
            return Optional.empty();
        }
        var found = lookUp(actor, text, newest, text.loosely(), MOST_NAMED, MOST_NAMED);
        return found.size() == MOST_NAMED
                ? Optional.empty()
                : Optional.of(found.stream().map(Line::task).toList());
    }

    private static void add(LinkedHashSet<UUID> tasks, List<Line> lines) {
        lines.forEach(line -> tasks.add(line.task()));
    }

    private static TaskCandidateList list(Collection<UUID> tasks, int wanted, long hits, boolean more) {
        return new TaskCandidateList(tasks.stream().limit(wanted).toList(), (int) Math.max(hits, tasks.size()), more);
    }

    private NewestTasks lookThrough(Actor actor, SearchText text, int wanted) {
        var sql = new Sql("with newest as materialized (");
        int most = addNewest(sql, actor);
        sql.limit(most)
                .add("""
                    ), found as (
                        select task_id, plan_id, ordinal, words @@ cast(? as tsquery) as exact, count(*) over () as hits
                        from newest where words @@ cast(? as tsquery)
                        order by exact desc, plan_id desc, ordinal""", text.exactly(), text.loosely())
                .limit(wanted)
                .add("""
                    )
                    select (select count(*) from newest) as seen,
                           (select count(*) from newest where words @@ cast(? as tsquery)) as begun,
                           (select count(*) from newest where words @@ cast(? as tsquery)) as before, f.*
                    from (select 1) as one left join found f on true""", text.unfinished(), text.finished().orElse(null));
        var rows = sql.list(
                database,
                row -> new Seen(
                        row.number("seen"),
                        row.number("begun"),
                        row.number("before"),
                        Optional.ofNullable(row.idOrNull("task_id")).map(task -> Line.of(row))));
        var lines = rows.stream().flatMap(row -> row.line().stream()).toList();
        return new NewestTasks(
                rows.getFirst().seen(),
                rows.getFirst().seen() < most,
                rows.getFirst().begun(),
                rows.getFirst().before(),
                lines.isEmpty() ? 0 : lines.getFirst().hits(),
                lines.stream().filter(Line::exact).count(),
                lines.stream().map(Line::task).toList());
    }

    /** Of a unit's own people: the tasks in which it takes part, what is due last first.
     *
     * @return how many at most
     */
    private static int addNewest(Sql sql, Actor actor) {
        var unit = AssignmentPolicy.onlyUnit(actor);
        if (unit == null) {
            sql.add("select * from task_words where agency_id = ? order by plan_id desc, ordinal", actor.agencyId());
            return NEWEST_OF_AGENCY;
        }
        sql.add("""
                select w.* from assignment a join task_words w on w.task_id = a.task_id
                where a.agency_id = ? and a.unit_id = ? order by a.due_sort desc, a.id desc""", actor.agencyId(), unit);
        return NEWEST_OF_UNIT;
    }

    /** What the index finds; an unfinished word that begins much is compared with that, not looked up. */
    private List<Line> lookUp(Actor actor, SearchText text, NewestTasks newest, String query, int wanted, int most) {
        var unit = AssignmentPolicy.onlyUnit(actor);
        var lookedUp = newest.isBetterWithoutLast() ? text.finished().orElse(query) : query;
        var inScope = unit == null ? lookedUp : "(%s) & '@%s'".formatted(lookedUp, unit);
        return new Sql("""
                select c.task_id, c.exact, count(*) over () as hits from (
                    select task_id, plan_id, ordinal, words @@ cast(? as tsquery) as exact
                    from (select * from task_words where words @@ cast(? as tsquery) offset 0) as w
                    where agency_id = ? and words @@ cast(? as tsquery)""", text.exactly(), inScope, actor.agencyId(), query)
                .limit(most)
                .add(") as c order by c.exact desc, c.plan_id desc, c.ordinal")
                .limit(wanted)
                .list(database, Line::of);
    }
}
