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
import vn.tiendo.shared.time.BusinessClock;

/** Difficulties as other features may ask for them; those of the current actor's agency, where none is named. */
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
     * What a unit raised on a plan, or on any plan, and what was answered, as it was recorded by the end of a period, the oldest
     * first: what was raised in the period, and what was raised before and had no answer when it began. Drafts and what was
     * withdrawn by then are no part of it.
     */
    public List<RaisedDifficulty> ofUnit(@Nullable UUID planId, UUID unitId, LocalDate from, LocalDate to) {
        return ofUnits(current.require().agencyId(), planId, List.of(unitId), from, to).stream()
                .map(RaisedByUnit::raised)
                .toList();
    }

    /** The same of several units of an agency, for what nobody has asked for in person, together. */
    public List<RaisedByUnit> ofUnits(
            UUID agencyId, @Nullable UUID planId, Collection<UUID> unitIds, LocalDate from, LocalDate to) {
        var end = to.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        return new Sql("""
                select d.id, d.unit_id, d.kind, d.description, d.proposal, d.raised_on, i.words as instruction, i.given_on as answered_on,
                       (select coalesce(string_agg(t.path, ', ' order by t.ordinal), '')
                        from difficulty_assignment x join assignment a on a.id = x.assignment_id join task t on t.id = a.task_id
                        where x.difficulty_id = d.id) as paths
                from difficulty d
                cross join lateral (
                    select e.state from difficulty_event e where e.difficulty_id = d.id and e.recorded_at < ?
                    order by e.recorded_at desc, e.id desc limit 1) stood
                left join lateral (
                    select e.other_id from difficulty_event e
                    where stood.state = 'MERGED' and e.difficulty_id = d.id and e.kind = 'MERGED' and e.recorded_at < ?
                    order by e.recorded_at desc, e.id desc limit 1) main on true
                left join lateral (
                    select i.words, i.given_on from instruction i join difficulty_event e on e.id = i.event_id
                    where i.difficulty_id = coalesce(main.other_id, d.id) and e.recorded_at < ?) i on true
                where d.agency_id = ? and d.unit_id = any (?) and stood.state not in ('DRAFT', 'WITHDRAWN')
                  and (d.raised_on >= ? or i.given_on is null or i.given_on >= ?)""", end, end, end, agencyId, unitIds.toArray(UUID[]::new), from, from)
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
