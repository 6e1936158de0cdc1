package vn.tiendo.report.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.plan.ProductKind;
import vn.tiendo.report.ReportLine;
import vn.tiendo.task.Figures;
import vn.tiendo.task.ProductFigure;
import vn.tiendo.task.TaskAsOf;
import vn.tiendo.task.TaskFigures;
import vn.tiendo.task.TaskProduct;
import vn.tiendo.task.TaskStanding;
import vn.tiendo.task.UnitRef;
import vn.tiendo.unit.PartyRole;

/** The tasks of the approved reports.
 *
 * @param figures with each task counted once; of very many the assignments of all units
 * @param lines each task once, in the order of the annex; of very many none
 * @param months the tasks by the month in which they are due; of very many none
 * @param turns how many turns of each task units of the approved reports lead, 1 of one that does not recur; of very many none
 * @param eachOnce whether the tasks were looked at one by one
 */
public record ReportedTasks(
        Figures figures,
        List<ConsolidationTask> lines,
        List<MonthPart> months,
        Map<UUID, Integer> turns,
        boolean eachOnce) {

    /**
     * @param said the lines of the approved reports, by the id of the report
     * @param tasks all of the plan, in the order of its annex
     * @param soonDays by how many days before its last one work counts as due soon
     */
    public static ReportedTasks of(
            List<UnitShare> shares,
            Map<UUID, List<ReportLine>> said,
            List<TaskAsOf> tasks,
            LocalDate asOf,
            int soonDays) {
        var byTask = linesByTask(shares, said);
        var silent = silent(shares);
        var reported = tasks.stream()
                .map(task -> new ReportedTask(
                        task, byTask.getOrDefault(task.taskId(), List.of()), silentLeads(task, silent)))
                .filter(task -> !task.leading().isEmpty())
                .toList();
        var standing =
                reported.stream().map(task -> task.standing(asOf, soonDays)).toList();
        var lines = new ArrayList<ConsolidationTask>();
        for (int i = 0; i < reported.size(); i++) {
            lines.add(ConsolidationTask.from(standing.get(i), reported.get(i).results()));
        }
        return new ReportedTasks(
                TaskFigures.ofTasks(standing), List.copyOf(lines), MonthPart.of(standing), turns(byTask), true);
    }

    /** Of more tasks than anybody reads in one document only the figures of the units are added up. */
    public static ReportedTasks tooMany(List<UnitShare> shares) {
        return new ReportedTasks(Consolidation.totals(shares), List.of(), List.of(), Map.of(), false);
    }

    /** What is owed of products of these tasks, by kind, the most first; a task that recurs owes its products anew each turn. */
    public List<ProductFigure> shown(List<TaskProduct> owed) {
        var byKind = new EnumMap<ProductKind, ProductFigure>(ProductKind.class);
        for (var product : owed) {
            long wanted = (long) product.count() * turns.getOrDefault(product.taskId(), 0);
            if (wanted > 0) {
                byKind.merge(
                        product.kind(),
                        new ProductFigure(product.kind(), wanted, Math.min(wanted, product.shown())),
                        ProductFigure::plus);
            }
        }
        return byKind.values().stream()
                .sorted(Comparator.comparingLong(ProductFigure::wanted).reversed())
                .toList();
    }

    /** Work that was declined or withdrawn is nobody's turn. */
    private static Map<UUID, Integer> turns(Map<UUID, List<UnitLine>> byTask) {
        return byTask.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, task -> (int) task.getValue().stream()
                        .filter(line -> line.isLead() && line.line.workState().isHeld())
                        .map(line -> String.valueOf(line.line.occurrenceLabel()))
                        .distinct()
                        .count()));
    }

    private static Map<UUID, List<UnitLine>> linesByTask(List<UnitShare> shares, Map<UUID, List<ReportLine>> said) {
        var lines = new HashMap<UUID, List<UnitLine>>();
        for (UnitShare share : shares) {
            for (ReportLine line : said.getOrDefault(share.reportId(), List.of())) {
                lines.computeIfAbsent(line.taskId(), id -> new ArrayList<>()).add(new UnitLine(share.unit(), line));
            }
        }
        return lines;
    }

    /** Units that must report in this round and are not in its figures, with the reason, by their ids: names are not unique. */
    private static Map<UUID, String> silent(List<UnitShare> shares) {
        var silent = new HashMap<UUID, String>();
        shares.stream()
                .filter(share -> share.approved() == null)
                .forEach(share -> silent.putIfAbsent(share.unit().id(), SendingWords.why(share.state())));
        return silent;
    }

    private static List<String> silentLeads(TaskAsOf task, Map<UUID, String> silent) {
        return task.leads().stream()
                .filter(unit -> silent.containsKey(unit.id()))
                .map(unit -> unit.name() + ": " + silent.get(unit.id()))
                .toList();
    }

    /** What one unit said of a task. */
    private record UnitLine(UnitRef unit, ReportLine line) {

        boolean isLead() {
            return line.role() == PartyRole.LEAD;
        }

        String result() {
            var turn = line.occurrenceLabel() == null ? "" : " (%s)".formatted(line.occurrenceLabel());
            return unit.name() + turn + ": " + line.words();
        }
    }

    /** A task with the lines of the approved reports; where it stands follows from those of its leads. */
    private record ReportedTask(TaskAsOf task, List<UnitLine> lines, List<String> silentLeads) {

        List<UnitLine> leading() {
            var answering = task.answering();
            boolean all = answering.size() == task.leads().size();
            return lines.stream()
                    .filter(line -> line.isLead()
                            && (all || answering.contains(line.unit().id())))
                    .toList();
        }

        TaskAsOf standing(LocalDate asOf, int soonDays) {
            var leading = leading();
            var derived = TaskStanding.ofLeads(
                    leading.stream()
                            .map(it -> new TaskStanding(it.line.workState(), it.line.schedule(), it.line.percent()))
                            .toList(),
                    task.ahead(),
                    task.ahead().shares(leading.stream().map(it -> it.unit.id())),
                    asOf,
                    soonDays);
            return task.standingAt(derived);
        }

        List<String> results() {
            var said = lines.stream().filter(it -> !it.line.words().isBlank()).map(UnitLine::result);
            return Stream.concat(said, silentLeads.stream()).toList();
        }
    }
}
