package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.web.Page;

/**
 * Lists assignments: one statement for a page, two for the one with which the dates end, one more for the total when it is
 * asked for.
 */
@ApplicationScoped
class AssignmentList {
    private final DataSource database;
    private final FollowUpSettings settings;
    private final AssignmentConditions conditions;
    private final AssignmentTotal totals;

    @Inject
    AssignmentList(
            DataSource database, FollowUpSettings settings, AssignmentConditions conditions, AssignmentTotal totals) {
        this.database = database;
        this.settings = settings;
        this.conditions = conditions;
        this.totals = totals;
    }

    Page<AssignmentRow> page(Actor actor, AssignmentFilter filter) {
        var today = settings.today();
        var having = conditions.having(actor, filter);
        var rows = rows(actor, filter, having, filter.cursor, filter.limit + 1);
        var position = AssignmentSort.of(filter.sort);
        var total = filter.total ? totals.of(actor, filter, having, today) : null;
        return Page.cut(rows, filter.limit, position::position, total);
    }

    /** The lines after the cursor, in the order of the filter. */
    List<AssignmentRow> rows(Actor actor, AssignmentFilter filter, @Nullable String cursor, int atMost) {
        return rows(actor, filter, conditions.having(actor, filter), cursor, atMost);
    }

    private List<AssignmentRow> rows(
            Actor actor, AssignmentFilter filter, TaskWords.Condition having, @Nullable String cursor, int atMost) {
        var rows = new ArrayList<AssignmentRow>();
        var after = cursor;
        for (var stretch : AssignmentSort.of(filter.sort).stretches(cursor)) {
            if (rows.size() < atMost) {
                var sql = having.looksAtLines() ? chosenFirst() : new Sql(AssignmentRows.SELECT);
                conditions.add(sql, actor, filter, settings.today(), having);
                rows.addAll(read(sql.add(stretch), filter, having, after, atMost - rows.size()));
            }
            after = null;
        }
        return rows;
    }

    /** Where most lines are looked at for nothing, an index that tells of them is enough; only those of the page are read. */
    private static Sql chosenFirst() {
        return new Sql(AssignmentRows.SELECT).add("where a.id = any (array(select a.id from assignment a");
    }

    private List<AssignmentRow> read(
            Sql sql, AssignmentFilter filter, TaskWords.Condition having, @Nullable String cursor, int atMost) {
        var today = settings.today();
        var sort = AssignmentSort.of(filter.sort);
        sort.addTo(sql, cursor);
        sql.limit(atMost);
        if (having.looksAtLines()) {
            sort.addOrder(sql.add("))"));
        }
        return sql.list(database, row -> AssignmentRows.row(row, today));
    }
}
