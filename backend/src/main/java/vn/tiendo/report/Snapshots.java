package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.difficulty.Difficulties;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.AssignmentAsOf;
import vn.tiendo.task.Assignments;
import vn.tiendo.task.Figures;
import vn.tiendo.task.TaskFigures;
import vn.tiendo.unit.PartyRole;

/** Fills units' reports in from their assignments, and keeps what was filled in. */
@ApplicationScoped
class Snapshots {
    private final Assignments assignments;
    private final Difficulties difficulties;
    private final FiguresRepository figures;
    private final FiguresKeeping keeping;
    private final ReportLines lines;
    private final BusinessClock clock;

    @Inject
    Snapshots(
            Assignments assignments,
            Difficulties difficulties,
            FiguresRepository figures,
            FiguresKeeping keeping,
            ReportLines lines,
            BusinessClock clock) {
        this.assignments = assignments;
        this.difficulties = difficulties;
        this.figures = figures;
        this.keeping = keeping;
        this.lines = lines;
        this.clock = clock;
    }

    /** What the report says: as frozen at the cut-off, as sent, or as of today while it is neither. */
    ShownFigures of(Round round, UnitReport report) {
        return figures.of(report)
                .map(kept -> new ShownFigures(
                        kept,
                        withLines(kept, report.text().comments()),
                        FiguresMoment.of(kept).until()))
                .orElseGet(() -> live(round, report));
    }

    private ShownFigures live(Round round, UnitReport report) {
        var day = asOf(round, report);
        return new ShownFigures(null, asOf(round, report, day), FiguresMoment.until(day, clock.now()));
    }

    /** Kept figures of versions by their ids, without lines: however many units, one statement. */
    Map<UUID, ReportFigures> figuresOf(Collection<ReportVersion> versions) {
        return figures.all(versions.stream().map(ReportVersion::figuresId).toList());
    }

    /** Kept figures with the lines behind them and the unit's words on these. */
    Snapshot withLines(ReportFigures kept, Map<UUID, String> comments) {
        return said(comments, new Snapshot(kept.asOf(), kept.lead(), kept.coordinating(), lines.of(kept.id())));
    }

    /** The lines of versions with the units' words on them, by the id of the report: however many units, one statement. */
    Map<UUID, List<ReportLine>> linesOf(Collection<ReportVersion> versions) {
        var all = lines.of(versions.stream().map(ReportVersion::figuresId).toList());
        return versions.stream()
                .collect(Collectors.toMap(
                        ReportVersion::reportId,
                        version -> said(all.getOrDefault(version.figuresId(), List.of()), version.comments())));
    }

    /** Those of what was approved. */
    ReportFigures figuresOf(ReportVersion version) {
        return figures.findById(version.figuresId());
    }

    /** What the report would say if it were filled in at the end of today. */
    Snapshot today(Round round, UnitReport report) {
        return asOf(round, report, clock.today());
    }

    /** Figures and lines as of the end of any day, whatever was kept. */
    Snapshot asOf(Round round, UnitReport report, LocalDate day) {
        return said(report.text().comments(), take(round, report, day));
    }

    /** Those that go into a version that is approved now. */
    ReportFigures sentOf(UnitReport report) {
        return figures.of(report).orElseThrow();
    }

    /** Keeps what a report says that is sent now; what is frozen, or goes on in a new version, stays.
     *
     * @return the day for which they are true
     */
    LocalDate keepSent(Round round, UnitReport report) {
        var kind = report.correctsFigures() ? FiguresKind.CORRECTED : FiguresKind.SENT;
        return figures.of(report)
                .orElseGet(() -> keeping.keep(kind, round, List.of(report), asOf(round, report))
                        .getFirst())
                .asOf();
    }

    /** The day whose figures the report says while none are kept. */
    private LocalDate asOf(Round round, UnitReport report) {
        var today = clock.today();
        return report.correctsFigures() ? today : round.asOf(today);
    }

    private Snapshot take(Round round, UnitReport report, LocalDate asOf) {
        var all = assignments.ofUnit(round.planId(), report.unitId(), asOf);
        return new Snapshot(
                asOf,
                count(all, PartyRole.LEAD),
                count(all, PartyRole.COORDINATOR),
                all.stream().map(ReportLine::from).toList());
    }

    private static Figures count(List<AssignmentAsOf> all, PartyRole role) {
        return TaskFigures.ofAssignments(
                all.stream().filter(it -> it.role() == role).toList());
    }

    private static Snapshot said(Map<UUID, String> comments, Snapshot taken) {
        return new Snapshot(taken.asOf(), taken.lead(), taken.coordinating(), said(taken.lines(), comments));
    }

    private static List<ReportLine> said(List<ReportLine> lines, Map<UUID, String> comments) {
        return lines.stream()
                .map(line -> line.with(comments.getOrDefault(line.assignmentId(), "")))
                .toList();
    }

    /** What the unit raised up to the cut-off and in the period of the round; nothing more once the report is sent. */
    RaisedWords raised(Round round, UnitReport report) {
        if (report.isLocked()) {
            return RaisedWords.NONE;
        }
        return RaisedWords.of(
                difficulties.ofUnit(round.planId(), report.unitId(), round.periodFrom(), round.asOf(clock.today())));
    }

    /** Comments are on the lines of the report and on nothing else. */
    void requireOwnLines(Round round, UnitReport report, WriteReport request) {
        if (request.comments() == null || request.comments().isEmpty()) {
            return;
        }
        var known = assignmentsOf(round, report);
        request.comments().keySet().stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw Invalid.field(
                            "comments." + id, "Đơn vị không được giao việc này trong kế hoạch của đợt báo cáo.");
                });
    }

    /** Marked are sections or lines of the report and nothing else. */
    void requirePlaces(Round round, UnitReport report, List<ReportMark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        var known = assignmentsOf(round, report);
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (!mark.isOnePlace() || (mark.assignmentId() != null && !known.contains(mark.assignmentId()))) {
                throw Invalid.field(
                        "marks[%d]".formatted(i), "Hãy chọn một mục hoặc một nhiệm vụ có trong báo cáo này.");
            }
        }
    }

    private Set<UUID> assignmentsOf(Round round, UnitReport report) {
        return of(round, report).snapshot().lines().stream()
                .map(ReportLine::assignmentId)
                .collect(Collectors.toSet());
    }
}
