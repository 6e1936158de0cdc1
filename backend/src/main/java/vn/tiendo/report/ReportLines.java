package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.task.Assignments;
import vn.tiendo.task.CountedStanding;
import vn.tiendo.task.Schedule;
import vn.tiendo.task.WorkState;
import vn.tiendo.unit.PartyRole;

/** The lines behind kept figures: written once, those of many figures with one statement. */
@ApplicationScoped
class ReportLines {
    /** Stands between the proofs of a line while they are read; XML and forms let no such character in. */
    private static final String BETWEEN = "\u001f";

    private final DataSource database;

    @Inject
    ReportLines(DataSource database) {
        this.database = database;
    }

    /**
     * Copies what units have into lines of their figures. No line comes into the program: a province has a million.
     *
     * @param standing of {@link Assignments#linesOfUnits}
     * @param figures the ids of the figures, by the unit
     * @return how many of the lines stand how
     */
    List<CountedLines> keep(Sql standing, Map<UUID, UUID> figures) {
        return new Sql("""
                with kept as (
                    insert into report_line (figures_id, ordinal, assignment_id, task_id, path, content, occurrence_label, role,
                                             deadline_text, due_on, work_state, schedule, percent, result, evidence)
                    select f.figures_id, l.ordinal, l.assignment_id, l.task_id, l.path, l.content, l.occurrence_label, l.role,
                           l.deadline_text, l.due_on, l.work_state, l.schedule, l.percent, l.words,
                           string_to_array(l.shown, chr(31))
                    from (""")
                .add(standing)
                .add(
                        """
                    ) l join unnest(?::uuid[], ?::uuid[]) as f (unit_id, figures_id) on f.unit_id = l.unit_id
                    returning figures_id, role, work_state, schedule)
                select figures_id, role, work_state, schedule, count(*) as number from kept
                group by figures_id, role, work_state, schedule""",
                        figures.keySet().toArray(UUID[]::new),
                        figures.values().toArray(UUID[]::new))
                .list(
                        database,
                        row -> new CountedLines(
                                row.id("figures_id"),
                                row.code(PartyRole.class, "role"),
                                new CountedStanding(
                                        row.code(WorkState.class, "work_state"),
                                        row.code(Schedule.class, "schedule"),
                                        row.number("number"))));
    }

    /** How many lines of figures stand in the same way, in one role. */
    record CountedLines(UUID figuresId, PartyRole role, CountedStanding counted) {}

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
