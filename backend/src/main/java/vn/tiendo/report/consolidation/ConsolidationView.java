package vn.tiendo.report.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.task.Figures;

/** The consolidation of a round.
 *
 * @param soonDays by how many days before its last one work counts as due soon
 * @param totals lead assignments of the approved reports added up
 * @param tasks figures with each task of the approved reports counted once
 * @param months the tasks of the approved reports by the month in which they are due
 * @param notReported names of units whose report is not approved
 */
public record ConsolidationView(
        UUID roundId,
        String name,
        String planSymbol,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate asOf,
        int soonDays,
        Figures totals,
        Figures tasks,
        List<UnitPart> units,
        List<ConsolidationTask> lines,
        List<String> notReported,
        List<MonthPart> months) {}
