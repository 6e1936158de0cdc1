package vn.tiendo.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** Difficulties as other features may ask for them; always those of the current actor's agency. */
@ApplicationScoped
public class Difficulties {
    private final DataSource database;
    private final CurrentActor current;

    @Inject
    Difficulties(DataSource database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    /**
     * What a unit raised on a plan, or on any plan, and what was answered, as of the end of a period, the oldest first: what was raised in the
     * period, and what was raised before and had no answer when it began. Drafts and what was withdrawn are no part of it.
     */
    public List<RaisedDifficulty> ofUnit(@Nullable UUID planId, UUID unitId, LocalDate from, LocalDate to) {
        return ofUnits(planId, List.of(unitId), from, to).stream()
                .map(RaisedByUnit::raised)
                .toList();
    }

    /** The same of several units, together. */
    public List<RaisedByUnit> ofUnits(@Nullable UUID planId, Collection<UUID> unitIds, LocalDate from, LocalDate to) {
        return new Sql("""
                select d.id, d.unit_id, d.kind, d.description, d.proposal, d.raised_on,
                       case when i.given_on <= ? then i.words end as instruction,
                       case when i.given_on <= ? then i.given_on end as answered_on,
                       (select coalesce(string_agg(t.path, ', ' order by t.ordinal), '')
                        from difficulty_assignment x join assignment a on a.id = x.assignment_id join task t on t.id = a.task_id
                        where x.difficulty_id = d.id) as paths
                from difficulty d left join instruction i on i.difficulty_id = coalesce(d.main_id, d.id)
                where d.agency_id = ? and d.unit_id = any (?) and d.state not in ('DRAFT', 'WITHDRAWN')
                  and d.raised_on <= ? and (d.raised_on >= ? or i.given_on is null or i.given_on >= ?)""", to, to, current.require().agencyId(), unitIds.toArray(UUID[]::new), to, from, from)
                .addWhen(planId != null, "and d.plan_id = ?", planId)
                .add("order by d.raised_on, d.id")
                .list(database, row -> new RaisedByUnit(row.id("unit_id"), raised(row)));
    }

    private static RaisedDifficulty raised(Row row) {
        return new RaisedDifficulty(
                row.id("id"),
                row.code(DifficultyKind.class, "kind"),
                row.text("paths"),
                row.text("description"),
                row.text("proposal"),
                row.date("raised_on"),
                row.textOrNull("instruction"),
                row.dateOrNull("answered_on"));
    }
}
