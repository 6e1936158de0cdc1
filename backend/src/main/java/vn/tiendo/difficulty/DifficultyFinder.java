package vn.tiendo.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.search.Found;
import vn.tiendo.shared.search.SearchText;

/**
 * Finds difficulties for the search, those that the actor sees in lists, in two statements at most and in bounded work
 * (ADR 13): the newest are looked through first; only what these do not give is looked up in the index.
 */
@ApplicationScoped
public class DifficultyFinder {
    static final int NEWEST = 300;
    /** More are read neither of the newest nor from the index; no search wants more. */
    static final int MOST_FOUND = 100;

    private static final String COLUMNS = """
            select d.id, d.plan_id, d.plan_symbol, u.name as unit_name, d.state, d.description, d.proposal, d.answer, d.raised_on,
                   d.created_at""";

    private final DataSource database;
    private final CurrentActor current;

    @Inject
    DifficultyFinder(DataSource database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    /** The best first, newest first among equals. */
    public Found<DifficultyFound> find(SearchText wanted, int limit) {
        var actor = current.require();
        if (DifficultyPolicy.readsNothing(actor)) {
            return Found.none();
        }
        var newest = lookThrough(actor, wanted);
        var candidates = newest.candidates();
        if (newest.seen() < NEWEST) {
            return found(candidates, limit, candidates.size() == MOST_FOUND);
        }
        if (candidates.size() >= limit) {
            return found(candidates, limit, true);
        }
        var lookedUp = lookUp(actor, wanted, newest);
        return lookedUp.size() < MOST_FOUND
                ? found(lookedUp, limit, false)
                : found(together(candidates, lookedUp), limit, true);
    }

    private static List<DifficultyCandidate> together(
            List<DifficultyCandidate> newest, List<DifficultyCandidate> lookedUp) {
        var known = newest.stream().map(DifficultyCandidate::id).collect(Collectors.toSet());
        var others = lookedUp.stream().filter(candidate -> !known.contains(candidate.id()));
        return Stream.concat(newest.stream(), others).toList();
    }

    private static Found<DifficultyFound> found(List<DifficultyCandidate> candidates, int limit, boolean more) {
        var best = candidates.stream()
                .sorted(Comparator.comparing(DifficultyCandidate::tier))
                .limit(limit)
                .map(candidate -> candidate.difficulty().get())
                .toList();
        return new Found<>(best, candidates.size(), more);
    }

    private NewestDifficulties lookThrough(Actor actor, SearchText wanted) {
        var newest = new Sql("with newest as materialized (" + COLUMNS + ", d.words").add(DifficultyRows.FROM);
        var lines = DifficultyRows.readableInList(newest, actor)
                .add("order by d.created_at desc, d.id desc")
                .limit(NEWEST)
                .add("""
                    ), found as (
                        select id, plan_id, plan_symbol, unit_name, state, description, proposal, answer, raised_on, created_at
                        from newest where words @@ (select cast(? as tsquery)) order by created_at desc, id desc""", wanted.loosely())
                .limit(MOST_FOUND)
                .add("""
                    )
                    select (select count(*) from newest) as seen,
                           (select count(*) from newest where words @@ (select cast(nullif(?, '') as tsquery))) as begun,
                           (select count(*) from newest where words @@ (select cast(nullif(?, '') as tsquery))) as before, f.*
                    from (select 1) as one left join found f on true
                    order by f.created_at desc, f.id desc""", wanted.unfinished().orElse(""), wanted.finished().orElse(""))
                .list(database, row -> NewestDifficulties.Line.of(wanted, row));
        return NewestDifficulties.of(lines);
    }

    /** The inner condition asks the index; what it gives is compared with all words, one by one, and soon given up. */
    private List<DifficultyCandidate> lookUp(Actor actor, SearchText wanted, NewestDifficulties newest) {
        var lookedUp = newest.lookedUp(wanted);
        var inScope = actor.seesAgency() ? lookedUp : "(%s) & '@%s'".formatted(lookedUp, actor.unitId());
        var some = new Sql("select c.* from (" + COLUMNS).add("""
                    from (select * from difficulty where words @@ (select cast(? as tsquery)) offset 0) as d
                    join unit u on u.id = d.unit_id""", inScope);
        return DifficultyRows.readableInList(some, actor)
                .add("and d.words @@ (select cast(? as tsquery))", wanted.loosely())
                .limit(MOST_FOUND)
                .add(") as c order by c.created_at desc, c.id desc")
                .list(database, row -> DifficultyCandidate.of(wanted, row));
    }
}
