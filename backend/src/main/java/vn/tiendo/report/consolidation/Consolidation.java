package vn.tiendo.report.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiendo.report.ReportLine;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.RoundFacts;
import vn.tiendo.report.Snapshot;
import vn.tiendo.task.Figures;
import vn.tiendo.task.FollowUpRules;
import vn.tiendo.task.TaskAsOf;
import vn.tiendo.task.TaskFigures;
import vn.tiendo.task.TaskStanding;
import vn.tiendo.task.UnitRef;
import vn.tiendo.unit.PartyRole;

/** Adds up the approved reports of a round; the others are only named. */
public final class Consolidation {
    private Consolidation() {}

    /**
     * @param shares one for each unit that must report, in the order of the organisation
     * @param tasks all of the plan, in the order of its annex
     */
    public static ConsolidationView of(
            RoundFacts round, List<UnitShare> shares, List<TaskAsOf> tasks, FollowUpRules rules) {
        var approved = shares.stream().filter(share -> share.approved() != null).toList();
        var reported = tasks.stream()
                .map(task -> reported(task, approved, shares))
                .filter(task -> !task.leading().isEmpty())
                .toList();
        var standings =
                reported.stream().map(task -> task.standing(round.asOf())).toList();
        return new ConsolidationView(
                round.id(),
                round.name(),
                round.planSymbol(),
                round.periodFrom(),
                round.periodTo(),
                round.asOf(),
                rules.soonDays(),
                totals(approved),
                TaskFigures.ofTasks(standings),
                shares.stream().map(UnitPart::from).toList(),
                reported.stream().map(task -> task.view(round.asOf())).toList(),
                shares.stream()
                        .filter(share -> share.approved() == null && share.state() != ReportState.EXCLUDED)
                        .map(share -> share.unit().name())
                        .toList(),
                MonthPart.of(standings));
    }

    private static Figures totals(List<UnitShare> approved) {
        return approved.stream()
                .map(UnitShare::approved)
                .filter(Objects::nonNull)
                .map(Snapshot::lead)
                .reduce(Figures.NONE, Figures::plus);
    }

    private static ReportedTask reported(TaskAsOf task, List<UnitShare> approved, List<UnitShare> all) {
        var lines = new ArrayList<UnitLine>();
        for (UnitShare share : approved) {
            Objects.requireNonNull(share.approved()).lines().stream()
                    .filter(line -> line.taskId().equals(task.taskId()))
                    .forEach(line -> lines.add(new UnitLine(share.unit(), line)));
        }
        return new ReportedTask(task, lines, silentLeads(task, all));
    }

    /** Leads that must report in this round and are not in its figures, with the reason. */
    private static List<String> silentLeads(TaskAsOf task, List<UnitShare> all) {
        return all.stream()
                .filter(share -> share.approved() == null)
                .filter(share -> task.leads().contains(share.unit().name()))
                .map(share -> share.unit().name() + ": " + SendingWords.why(share.state()))
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
                            && (all || answering.contains(line.unit().name())))
                    .toList();
        }

        TaskAsOf standing(LocalDate asOf) {
            var leading = leading();
            var derived = TaskStanding.ofLeads(
                    leading.stream()
                            .map(it -> new TaskStanding(it.line.workState(), it.line.schedule(), it.line.percent()))
                            .toList(),
                    task.ahead(),
                    task.ahead().shares(leading.stream().map(it -> it.unit.id())),
                    asOf);
            return task.standingAt(derived);
        }

        ConsolidationTask view(LocalDate asOf) {
            var said =
                    lines.stream().filter(line -> !line.line.words().isBlank()).map(UnitLine::result);
            var results = Stream.concat(said, silentLeads.stream()).toList();
            return ConsolidationTask.from(standing(asOf), results);
        }
    }
}
