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
    /** A search reads no more from the index. */
    static final int MOST_FOUND = 500;
    /** A list names no more: beyond, looking at each of its lines is quicker. */
    static final int MOST_NAMED = 3000;

    private record Line(UUID task, boolean exact, long hits) {
        static Line of(Row row) {
            return new Line(row.id("task_id"), row.flag("exact"), row.number("hits"));
        }
    }

    private final NewestTaskWords newestWords;
    private final DataSource database;

    @Inject
    TaskCandidates(NewestTaskWords newestWords, DataSource database) {
        this.newestWords = newestWords;
        this.database = database;
    }

    /** @param wanted how many are wanted, and at most come */
    TaskCandidateList find(Actor actor, SearchText text, int wanted) {
        var newest = newestWords.best(actor, text, wanted);
        if (newest.isEverything()) {
            return list(newest.tasks(), wanted, newest.hits(), false);
        }
        var found = newest.hits() < wanted
                ? lookUp(actor, text, newest.words().lookedUp(text), text.loosely(), wanted, MOST_FOUND)
                : List.<Line>of();
        long hits = found.isEmpty() ? newest.hits() : found.getFirst().hits();
        boolean isCut = newest.hits() >= wanted || hits == MOST_FOUND;
        var tasks = new LinkedHashSet<UUID>();
        if (isCut && text.hasAccents() && newest.exact() < wanted) {
            add(tasks, lookUp(actor, text, text.exactly(), text.exactly(), wanted, MOST_FOUND));
        }
        if (isCut) {
            tasks.addAll(newest.tasks());
        }
        add(tasks, found);
        tasks.addAll(newest.tasks());
        return list(tasks, wanted, hits, isCut);
    }

    /** All tasks that have the words; empty when these are more than one would name one by one. */
    Optional<List<UUID>> few(Actor actor, SearchText text) {
        var newest = newestWords.counted(actor, text);
        if (newest.isEverything()) {
            return Optional.of(newest.tasks());
        }
        if (newest.areSoonMet()) {
            return Optional.empty();
        }
        var found = lookUp(actor, text, newest.words().lookedUp(text), text.loosely(), MOST_NAMED, MOST_NAMED);
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

    /** What the index finds, compared with all words. */
    private List<Line> lookUp(Actor actor, SearchText text, String lookedUp, String query, int wanted, int most) {
        var unit = AssignmentPolicy.onlyUnit(actor);
        var inScope = unit == null ? lookedUp : "(%s) & '@%s'".formatted(lookedUp, unit);
        return new Sql("""
                select c.task_id, c.exact, count(*) over () as hits from (
                    select task_id, plan_id, ordinal, words @@ (select cast(? as tsquery)) as exact
                    from (select * from task_words where words @@ (select cast(? as tsquery)) offset 0) as w
                    where agency_id = ? and words @@ (select cast(? as tsquery))""", text.exactly(), inScope, actor.agencyId(), query)
                .limit(most)
                .add(") as c order by c.exact desc, c.plan_id desc, c.ordinal")
                .limit(wanted)
                .list(database, Line::of);
    }
}
