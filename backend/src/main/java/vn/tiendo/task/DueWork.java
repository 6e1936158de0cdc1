package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** Open work of units by its last day, for those who remind them of it; the caller has checked who may know. */
@ApplicationScoped
public class DueWork {
    private final DataSource database;

    @Inject
    DueWork(DataSource database) {
        this.database = database;
    }

    /** What a unit leads and must finish until this day, the oldest first. */
    public List<DueItem> ledBy(UUID agencyId, UUID unitId, LocalDate until, int atMost) {
        return new Sql("""
                select a.id, a.unit_id, a.role, t.plan_symbol, t.path, t.content, a.due_on, a.work_state, a.percent,
                       (select s.words from assignment_event s where s.assignment_id = a.id and s.kind = 'PROGRESSED'
                        order by s.recorded_at desc, s.id desc limit 1) as words
                from assignment a join task t on t.id = a.task_id
                where a.agency_id = ? and a.unit_id = ? and a.role = 'LEAD' and a.due_sort <= ?""", agencyId, unitId, until)
                .add("and " + AssignmentRows.OPEN + " order by a.due_sort, a.id")
                .limit(atMost)
                .list(database, DueItem::withWords);
    }

    /** The last day of the oldest work that each of the units leads and has not finished. */
    public Map<UUID, LocalDate> oldestOf(UUID agencyId, Collection<UUID> unitIds) {
        return new Sql("""
                select u.id as unit_id, oldest.due_on
                from unnest(?) as u (id) cross join lateral (
                    select a.due_on from assignment a
                    where a.agency_id = ? and a.unit_id = u.id and a.role = 'LEAD' and a.due_sort < 'infinity' and
                """, unitIds.toArray(UUID[]::new), agencyId)
                        .add(AssignmentRows.OPEN + " order by a.due_sort limit 1) as oldest")
                        .list(database, row -> Map.entry(row.id("unit_id"), row.date("due_on")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
