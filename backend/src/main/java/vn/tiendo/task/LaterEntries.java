package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;

/** What was recorded after the end of a day ("phát sinh sau chốt"), as far as a report would say it. */
@ApplicationScoped
public class LaterEntries {
    /** What units do among themselves, what is only asked and what is said aside changes no report. */
    private static final String TOLD = """
            and e.kind in ('ASSIGNED', 'PROGRESSED', 'EVIDENCE_ADDED', 'EVIDENCE_REMOVED', 'SUBMITTED', 'CONFIRMED', 'RETURNED',
                           'EXTENSION_GRANTED', 'DECLINED', 'SUSPENDED', 'RESUMED', 'WITHDRAWN', 'REASSIGNED', 'DUE_SET',
                           'UNDONE', 'EVENT_ENTERED', 'EVENT_CORRECTED', 'EVENT_TAKEN_BACK')""";

    private final DataSource database;

    @Inject
    LaterEntries(DataSource database) {
        this.database = database;
    }

    /** Newest first. */
    public Page<LaterEntry> ofUnit(After after, UUID unitId, PageQuery query) {
        var from = Cursor.decode(query.cursor, 2);
        var read = entries(after)
                .add("and a.unit_id = ?", unitId)
                .addWhen(
                        from != null,
                        "and (e.recorded_at, e.id) < (?, ?)",
                        from == null ? null : from.moment(0),
                        from == null ? null : from.id(1))
                .add("order by e.recorded_at desc, e.id desc")
                .limit(query.limit + 1)
                .list(database, row -> entry(row));
        var total = query.total ? total(after, unitId) : null;
        return Page.cut(read, query.limit, entry -> Cursor.of(entry.recordedAt(), entry.id()), total);
    }

    /** How many assignments of each unit were touched; without units that have none. */
    public Map<UUID, Integer> touched(After after) {
        return recorded("select a.unit_id, count(distinct a.id)::integer as touched", after)
                .add("group by a.unit_id")
                .list(database, row -> Map.entry(row.id("unit_id"), row.integer("touched")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long total(After after, UUID unitId) {
        return recorded("select count(*)", after)
                .add("and a.unit_id = ?", unitId)
                .number(database);
    }

    private static Sql entries(After after) {
        return recorded("""
                select e.id, e.assignment_id, e.kind, e.recorded_at, e.actor_name, e.words, e.reference,
                       b.work_state as state_before, e.work_state, b.percent::integer as percent_before,
                       e.percent::integer as percent_after, b.due_on as due_before, e.due_on,
                       a.occurrence_label, t.path,\s""" + AssignmentHistory.content(after.planId()), """
                join task t on t.id = a.task_id
                left join lateral (
                    select p.work_state, p.percent, p.due_on from assignment_event p
                    where p.assignment_id = e.assignment_id and (p.recorded_at, p.id) < (e.recorded_at, e.id)
                    order by p.recorded_at desc, p.id desc limit 1) b on true""", after);
    }

    private static Sql recorded(String columns, After after) {
        return recorded(columns, "", after);
    }

    private static Sql recorded(String columns, String joins, After after) {
        return new Sql(columns)
                .add("from assignment_event e join assignment a on a.id = e.assignment_id")
                .add(joins)
                .add(
                        "where a.agency_id = ? and e.recorded_at >= ?",
                        after.agencyId(),
                        AssignmentHistory.endOf(after.day()))
                .addWhen(after.until() != null, "and e.recorded_at < ?", after.until())
                .addWhen(after.planId() != null, "and a.plan_id = ?", after.planId())
                .add(TOLD);
    }

    private static LaterEntry entry(Row row) {
        var before = row.textOrNull("state_before");
        return new LaterEntry(
                row.id("id"),
                row.id("assignment_id"),
                row.text("path"),
                row.text("content"),
                row.textOrNull("occurrence_label"),
                row.code(StoryKind.class, "kind"),
                row.instant("recorded_at"),
                row.text("actor_name"),
                before == null ? null : WorkState.valueOf(before),
                row.code(WorkState.class, "work_state"),
                row.integerOrNull("percent_before"),
                row.integer("percent_after"),
                row.dateOrNull("due_before"),
                row.dateOrNull("due_on"),
                row.text("words"),
                row.textOrNull("reference"));
    }

    /** What is asked for: recorded in an agency, in one plan or in all, after the end of a day.
     *
     * @param until null for up to now
     */
    public record After(
            UUID agencyId,
            @Nullable UUID planId,
            LocalDate day,
            @Nullable Instant until) {}
}
