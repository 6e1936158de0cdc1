package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.task.Schedule;
import vn.tiendo.task.WorkState;
import vn.tiendo.unit.PartyRole;

/** The lines behind kept figures: written once, many with one statement. */
@ApplicationScoped
class ReportLines {
    /** Lines in one statement; more would only fill memory. */
    private static final int AT_ONCE = 5000;

    /** Stands between the proofs of a line; XML and forms let no such character in. */
    private static final String BETWEEN = "\u001f";

    private final DataSource database;

    @Inject
    ReportLines(DataSource database) {
        this.database = database;
    }

    void keep(UUID figuresId, List<ReportLine> lines) {
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            insert(figuresId, from, lines.subList(from, Math.min(from + AT_ONCE, lines.size())));
        }
    }

    private void insert(UUID figuresId, int from, List<ReportLine> lines) {
        new Sql(
                        """
                insert into report_line (figures_id, ordinal, assignment_id, task_id, path, content, occurrence_label, role,
                                         deadline_text, due_on, work_state, schedule, percent, result, evidence)
                select ?, ? + l.n - 1, l.assignment_id, l.task_id, l.path, l.content, l.occurrence_label, l.role, l.deadline_text,
                       l.due_on, l.work_state, l.schedule, l.percent, l.result, string_to_array(l.evidence, ?)
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[],
                            ?::text[], ?::integer[], ?::text[], ?::text[]) with ordinality
                     as l (assignment_id, task_id, path, content, occurrence_label, role, deadline_text, due_on, work_state,
                           schedule, percent, result, evidence, n)""",
                        figuresId,
                        from,
                        BETWEEN,
                        all(lines, ReportLine::assignmentId, UUID[]::new),
                        all(lines, ReportLine::taskId, UUID[]::new),
                        all(lines, ReportLine::path, String[]::new),
                        all(lines, ReportLine::content, String[]::new),
                        all(lines, ReportLine::occurrenceLabel, String[]::new),
                        all(lines, line -> line.role().name(), String[]::new),
                        all(lines, ReportLine::deadlineText, String[]::new),
                        all(lines, ReportLine::dueOn, LocalDate[]::new),
                        all(lines, line -> line.workState().name(), String[]::new),
                        all(lines, line -> line.schedule().name(), String[]::new),
                        all(lines, ReportLine::percent, Integer[]::new),
                        all(lines, ReportLine::result, String[]::new),
                        all(lines, line -> String.join(BETWEEN, line.evidence()), String[]::new))
                .run(database);
    }

    private static <T> T[] all(List<ReportLine> lines, Function<ReportLine, T> column, IntFunction<T[]> array) {
        return lines.stream().map(column).toArray(array);
    }

    /** In the order of the annexes, without the unit's own words on them. */
    List<ReportLine> of(UUID figuresId) {
        return new Sql(
                        "select *, array_to_string(evidence, ?) as proofs from report_line where figures_id = ? order by ordinal",
                        BETWEEN,
                        figuresId)
                .list(database, ReportLines::line);
    }

    /** Those of several figures, by the id of the figures. */
    Map<UUID, List<ReportLine>> of(Collection<UUID> figuresIds) {
        return new Sql("select *, array_to_string(evidence, ?) as proofs from report_line", BETWEEN)
                        .add("where figures_id = any (?) order by figures_id, ordinal", (Object)
                                figuresIds.toArray(UUID[]::new))
                        .list(database, row -> Map.entry(row.id("figures_id"), line(row)))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ReportLine line(Row row) {
        var proofs = row.text("proofs");
        return new ReportLine(
                row.id("assignment_id"),
                row.id("task_id"),
                row.text("path"),
                row.text("content"),
                row.textOrNull("occurrence_label"),
                row.code(PartyRole.class, "role"),
                row.text("deadline_text"),
                row.dateOrNull("due_on"),
                row.code(WorkState.class, "work_state"),
                row.code(Schedule.class, "schedule"),
                row.integer("percent"),
                row.text("result"),
                proofs.isEmpty() ? List.of() : List.of(proofs.split(BETWEEN)),
                "");
    }
}
