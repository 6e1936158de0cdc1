package vn.tiendo.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Kept figures of reports, without their lines. */
@ApplicationScoped
class FiguresRepository implements PanacheRepositoryBase<ReportFigures, UUID> {
    /** What is frozen comes before what was sent, however late it was sent. */
    private static final Comparator<ReportFigures> VALID =
            Comparator.comparing(ReportFigures::isFrozen).thenComparing(ReportFigures::takenAt);

    private static final Comparator<ReportFigures> NEWEST = Comparator.comparing(ReportFigures::takenAt);

    /** Those that the report says; none while it is written and its figures are taken when it is sent. */
    Optional<ReportFigures> of(UnitReport report) {
        if (report.versions() > 0 && !report.correctsFigures()) {
            return find(
                            "id = (select v.figuresId from ReportVersion v where v.reportId = ?1 and v.number = ?2)",
                            report.id(),
                            report.versions())
                    .firstResultOptional();
        }
        var kept = list("reportId", report.id()).stream();
        if (report.correctsFigures()) {
            return report.isLocked()
                    ? kept.filter(FiguresRepository::isCorrection).max(NEWEST)
                    : Optional.empty();
        }
        return kept.filter(figures -> figures.isFrozen() || report.isLocked() && figures.kind() == FiguresKind.SENT)
                .max(VALID);
    }

    /** What was corrected before the cut-off is overtaken by it. */
    private static boolean isCorrection(ReportFigures figures) {
        return figures.isFrozen() || figures.kind() == FiguresKind.CORRECTED;
    }

    /** The frozen ones of a round, by the id of the report. */
    Map<UUID, ReportFigures> frozen(Round round) {
        return list("roundId = ?1 and kind = ?2", round.id(), FiguresKind.CUT_OFF).stream()
                .collect(Collectors.toMap(ReportFigures::reportId, Function.identity()));
    }

    /** How many assignments are in the frozen ones. */
    long lines(Round round) {
        return frozen(round).values().stream().mapToLong(ReportFigures::lines).sum();
    }

    /** By their ids. */
    Map<UUID, ReportFigures> all(List<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(ReportFigures::id, Function.identity()));
    }
}
