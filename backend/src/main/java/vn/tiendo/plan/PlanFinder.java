package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.search.Excerpt;
import vn.tiendo.shared.search.Found;
import vn.tiendo.shared.search.Match;
import vn.tiendo.shared.search.MatchTier;
import vn.tiendo.shared.search.SearchText;

/** Finds plans for the search, those of the actor's agency that they may know of, in one statement. */
@ApplicationScoped
public class PlanFinder {
    private static final int MOST_READ = 100;

    private record Candidate(MatchTier tier, Supplier<PlanFound> plan) {}

    private final DataSource database;
    private final CurrentActor current;

    @Inject
    PlanFinder(DataSource database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    /** The best first, newest first among equals. */
    public Found<PlanFound> find(SearchText wanted, int limit) {
        var actor = current.require();
        var sql = new Sql("""
                select p.id, p.state, p.number, p.symbol, p.title, p.issued_on
                from plan p where p.agency_id = ? and p.words @@ (select cast(? as tsquery))""", actor.agencyId(), wanted.loosely());
        sql.addWhen(!PlanPolicy.maySeeDrafts(actor), "and p.state = 'ISSUED'");
        var read = sql
                .add("order by p.created_at desc, p.id desc")
                .limit(MOST_READ)
                .list(database, row -> candidate(wanted, row))
                .stream()
                .sorted(Comparator.comparing(Candidate::tier))
                .toList();
        List<PlanFound> best =
                read.stream().limit(limit).map(it -> it.plan().get()).toList();
        return new Found<>(best, read.size(), read.size() == MOST_READ);
    }

    private static Candidate candidate(SearchText wanted, Row row) {
        var number = row.integerOrNull("number");
        var symbol = Plan.fullSymbol(number, row.text("symbol"));
        var title = row.text("title");
        var match = match(wanted, symbol, title);
        var id = row.id("id");
        var state = row.code(PlanState.class, "state");
        var issuedOn = row.dateOrNull("issued_on");
        return new Candidate(
                match.tier(), () -> new PlanFound(id, wanted.marked(symbol), match.excerpt(), state, issuedOn));
    }

    private static Match match(SearchText wanted, String symbol, String title) {
        if (wanted.isSymbol(symbol)) {
            return new Match(MatchTier.NAME, () -> Excerpt.plain(title));
        }
        return wanted.in(title).orElseGet(() -> new Match(MatchTier.SPREAD, () -> wanted.marked(title)));
    }
}
