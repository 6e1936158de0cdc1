package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;

/** Reads awaited events with what hangs on them: one statement for a page, one more for the total. */
@ApplicationScoped
class AwaitedEventList {
    private static final String EVENTS = """
            from (select e.id, e.words, m.merged, w.tasks, coalesce(a.units, 0) as units, coalesce(a.waiting, 0) as waiting,
                         a.since, coalesce(a.since, 'infinity') as since_sort, h.happenings, h.last_on
                  from awaited_event e
                  left join lateral (select count(*) - 1 as merged from awaited_event g where g.group_id = e.id) m on true
                  left join lateral (select count(distinct w.task_id) as tasks
                                     from awaited_event g join task_awaits w on w.event_id = g.id
                                     where g.group_id = e.id) w on true
                  left join lateral (select count(*) as waiting, count(distinct a.unit_id) as units, min(a.assigned_on) as since
                                     from awaited_event g join assignment a on a.awaited_event_id = g.id
                                     where g.group_id = e.id and a.happening_id is null and %s) a on true
                  left join lateral (select count(*)::integer as happenings, max(h.happened_on) as last_on
                                     from awaited_event g join happening h on h.event_id = g.id
                                     where g.group_id = e.id) h on true
                  where e.agency_id = ? and e.main_id is null) as e
            where true""".formatted(AssignmentRows.OPEN);

    private final DataSource database;

    @Inject
    AwaitedEventList(DataSource database) {
        this.database = database;
    }

    Page<AwaitedEventRow> page(UUID agencyId, AwaitedEventFilter filter) {
        var sql = filtered("select *", agencyId, filter);
        var after = Cursor.decode(filter.cursor, 2);
        if (after != null) {
            sql.add("and (e.since_sort, e.id) > (?, ?)", after.day(0, LocalDate.MAX), after.id(1));
        }
        var rows =
                sql.add("order by e.since_sort, e.id").limit(filter.limit + 1).list(database, AwaitedEventList::row);
        var total = filter.total
                ? filtered("select count(*) as count", agencyId, filter).number(database)
                : null;
        return Page.cut(rows, filter.limit, row -> Cursor.of(row.waitingSince(), row.id()), total);
    }

    /** An event that speaks for itself. */
    AwaitedEventRow one(AwaitedEvent event) {
        return new Sql("select * " + EVENTS, event.agencyId())
                .add("and e.id = ?", event.id())
                .list(database, AwaitedEventList::row)
                .getFirst();
    }

    /** Those for which work waits, the newest first, then the others. */
    List<AwaitedEventRow> newest(UUID agencyId, int limit) {
        return new Sql("select * " + EVENTS, agencyId)
                .add("order by (e.waiting = 0), e.id desc")
                .limit(limit)
                .list(database, AwaitedEventList::row);
    }

    /** What was merged into an event, with what hangs on it in these words. */
    List<MergedWording> merged(UUID eventId) {
        return new Sql("""
                select g.id, g.words, g.version, count(w.task_id) as tasks
                from awaited_event g left join task_awaits w on w.event_id = g.id
                where g.main_id = ? group by g.id order by g.words, g.id""", eventId)
                .list(
                        database,
                        row -> new MergedWording(
                                row.id("id"), row.text("words"), row.number("tasks"), row.number("version")));
    }

    /** Every time that an event happened in any of its wordings, newest first. */
    List<HappeningView> happenings(UUID eventId) {
        return new Sql("""
                select h.*, a.assignments, coalesce(a.correctable, true) as correctable
                from awaited_event g join happening h on h.event_id = g.id
                left join lateral (select count(*) as assignments,
                                          bool_and(%s and a.due_on is not distinct from a.original_due_on) as correctable
                                   from assignment a where a.happening_id = h.id) a on true
                where g.group_id = ? order by h.entered_at desc, h.id desc""".formatted(AssignmentRows.OPEN), eventId).list(database, AwaitedEventList::happening);
    }

    private static Sql filtered(String select, UUID agencyId, AwaitedEventFilter filter) {
        return new Sql(select + " " + EVENTS, agencyId)
                .addWhen(Boolean.TRUE.equals(filter.waiting), "and e.waiting > 0")
                .addWhen(Boolean.FALSE.equals(filter.waiting), "and e.waiting = 0");
    }

    private static AwaitedEventRow row(Row row) {
        return new AwaitedEventRow(
                row.id("id"),
                row.text("words"),
                row.number("merged"),
                row.number("tasks"),
                row.number("units"),
                row.number("waiting"),
                row.dateOrNull("since"),
                row.integer("happenings"),
                row.dateOrNull("last_on"));
    }

    private static HappeningView happening(Row row) {
        return new HappeningView(
                row.id("id"),
                row.integer("number"),
                row.date("happened_on"),
                row.dateOrNull("due_on"),
                row.text("document_symbol"),
                row.text("note"),
                row.date("entered_on"),
                row.number("assignments"),
                row.flag("correctable"),
                row.number("version"));
    }
}
