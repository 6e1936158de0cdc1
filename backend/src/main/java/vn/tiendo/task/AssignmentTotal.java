package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;

/** How many assignments a filter has: from the summary where it knows, else counted. */
@ApplicationScoped
class AssignmentTotal {
    private final DataSource database;
    private final AssignmentConditions conditions;
    private final KnownTotals known;
    private final Shares shares;

    @Inject
    AssignmentTotal(DataSource database, AssignmentConditions conditions, KnownTotals known, Shares shares) {
        this.database = database;
        this.conditions = conditions;
        this.known = known;
        this.shares = shares;
    }

    /** Null where words are so common that counting would take long. */
    @Nullable
    Long of(Actor actor, AssignmentFilter filter, TaskWords.Condition having, AsOf today) {
        if (having.looksAtLines()) {
            return null;
        }
        var scope = GroupScope.of(actor, filter);
        if (scope.isEmptyFor(filter) || Reading.includesShared(actor, shares.any(actor.agencyId()))) {
            return counted(actor, filter, having, today);
        }
        return known.of(scope, filter, today).orElseGet(() -> counted(actor, filter, having, today));
    }

    private long counted(Actor actor, AssignmentFilter filter, TaskWords.Condition having, AsOf today) {
        var sql = new Sql("select count(*) as count");
        conditions.addFrom(sql, actor, filter, today, having);
        return sql.number(database);
    }
}
