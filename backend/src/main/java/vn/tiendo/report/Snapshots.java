package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.difficulty.Difficulties;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.AssignmentAsOf;
import vn.tiendo.task.Assignments;
import vn.tiendo.task.Figures;
import vn.tiendo.task.TaskFigures;
import vn.tiendo.unit.PartyRole;

/** Fills a unit's report in from its assignments. */
@ApplicationScoped
class Snapshots {
    private final Assignments assignments;
    private final Difficulties difficulties;
    private final BusinessClock clock;

    @Inject
    Snapshots(Assignments assignments, Difficulties difficulties, BusinessClock clock) {
        this.assignments = assignments;
        this.difficulties = difficulties;
        this.clock = clock;
    }

    /** Figures and lines as of the round's cut-off, or as of today while that has not come. */
    Snapshot take(Round round, UnitReport report) {
        return asOf(round, report, round.asOf(clock.today()));
    }

    /** Figures and lines as of the end of any day. */
    Snapshot asOf(Round round, UnitReport report, LocalDate asOf) {
        var all = assignments.ofUnit(round.planId(), report.unitId(), asOf);
        var lines = all.stream()
                .map(it -> ReportLine.from(it, report.comments().getOrDefault(it.assignmentId(), "")))
                .toList();
        return new Snapshot(asOf, figures(all, PartyRole.LEAD), figures(all, PartyRole.COORDINATOR), lines);
    }

    /** The figures that were locked, or those of now. */
    Snapshot of(Round round, UnitReport report) {
        return report.figures().orElseGet(() -> take(round, report));
    }

    /** What the unit raised up to the cut-off and in the period of the round; nothing more once the report is sent. */
    RaisedWords raised(Round round, UnitReport report) {
        if (report.isLocked()) {
            return RaisedWords.NONE;
        }
        return RaisedWords.of(
                difficulties.ofUnit(round.planId(), report.unitId(), round.periodFrom(), round.asOf(clock.today())));
    }

    /** Comments are on the unit's own assignments of this plan and on nothing else. */
    void requireOwnLines(Round round, UnitReport report, WriteReport request) {
        if (request.comments() == null || request.comments().isEmpty()) {
            return;
        }
        LocalDate today = clock.today();
        var known = assignments.ofUnit(round.planId(), report.unitId(), today).stream()
                .map(AssignmentAsOf::assignmentId)
                .toList();
        request.comments().keySet().stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw Invalid.field(
                            "comments." + id, "Đơn vị không được giao việc này trong kế hoạch của đợt báo cáo.");
                });
    }

    private static Figures figures(List<AssignmentAsOf> all, PartyRole role) {
        return TaskFigures.ofAssignments(
                all.stream().filter(it -> it.role() == role).toList());
    }
}
