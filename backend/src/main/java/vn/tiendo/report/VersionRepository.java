package vn.tiendo.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.shared.problem.NotFound;

/** Reports as they were approved. */
@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<ReportVersion, UUID> {

    ReportVersion require(UnitReport report, int number) {
        return find("reportId = ?1 and number = ?2", report.id(), number)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("Bản này của báo cáo"));
    }

    /** Newest first, each with the day of its figures. */
    List<VersionRow> rows(UnitReport report) {
        return getEntityManager()
                .createQuery("""
                        select new vn.tiendo.report.VersionRow(v.number, v.reason, f.kind, f.asOf, f.takenAt, v.submittedAt, v.approvedAt)
                        from ReportVersion v join ReportFigures f on f.id = v.figuresId
                        where v.reportId = ?1 order by v.number desc""", VersionRow.class)
                .setParameter(1, report.id())
                .getResultList();
    }

    /** The newest of each report of a round, by the id of the report. */
    Map<UUID, ReportVersion> newest(Round round) {
        return getEntityManager()
                .createQuery("""
                        select v from ReportVersion v join UnitReport u on u.id = v.reportId and v.number = u.versions
                        where u.roundId = ?1""", ReportVersion.class)
                .setParameter(1, round.id())
                .getResultStream()
                .collect(Collectors.toMap(ReportVersion::reportId, Function.identity()));
    }
}
