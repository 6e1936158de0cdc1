package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.report.ReportLines.CountedLines;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.Assignments;
import vn.tiendo.task.Figures;
import vn.tiendo.task.TaskFigures;
import vn.tiendo.unit.PartyRole;

/** Keeps what reports say in numbers, with the lines behind these. */
@ApplicationScoped
class FiguresKeeping {
    private final Assignments assignments;
    private final ReportLines lines;
    private final FiguresRepository figures;
    private final BusinessClock clock;

    @Inject
    FiguresKeeping(Assignments assignments, ReportLines lines, FiguresRepository figures, BusinessClock clock) {
        this.assignments = assignments;
        this.lines = lines;
        this.figures = figures;
        this.clock = clock;
    }

    /** What the units of these reports have at the end of a day, or have until now while that lasts. */
    List<ReportFigures> keep(FiguresKind kind, Round round, Collection<UnitReport> reports, LocalDate asOf) {
        var at = clock.now();
        var ids = reports.stream().collect(Collectors.toMap(UnitReport::unitId, _ -> Ids.next()));
        var standing = assignments.linesOfUnits(round.agencyId(), round.planId(), ids.keySet(), asOf);
        var counted = lines.keep(standing, ids).stream().collect(Collectors.groupingBy(CountedLines::figuresId));
        var kept = reports.stream()
                .map(report -> {
                    var id = ids.get(report.unitId());
                    var own = counted.getOrDefault(id, List.of());
                    return new ReportFigures(
                            id, kind, report, asOf, count(own, PartyRole.LEAD), count(own, PartyRole.COORDINATOR), at);
                })
                .toList();
        figures.persist(kept);
        return kept;
    }

    private static Figures count(List<CountedLines> all, PartyRole role) {
        return TaskFigures.ofCounted(all.stream()
                .filter(it -> it.role() == role)
                .map(CountedLines::counted)
                .toList());
    }
}
