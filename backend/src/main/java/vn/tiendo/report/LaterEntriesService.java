package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;
import vn.tiendo.task.LaterEntries;
import vn.tiendo.task.LaterEntry;

/** What came after the cut-off of a round: it stands beside the frozen figures and belongs to the next period. */
@ApplicationScoped
class LaterEntriesService {
    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final LaterEntries entries;
    private final CurrentActor current;

    @Inject
    LaterEntriesService(ReportRepository reports, RoundRepository rounds, LaterEntries entries, CurrentActor current) {
        this.reports = reports;
        this.rounds = rounds;
        this.entries = entries;
        this.current = current;
    }

    @Transactional
    Page<LaterEntry> ofReport(UUID reportId, PageQuery page) {
        var actor = current.require();
        var report = reports.require(reportId, actor.agencyId());
        ReportPolicy.requireReader(actor, report);
        var round = rounds.require(report.roundId(), actor.agencyId());
        return entries.ofUnit(round.afterCutOff(), report.unitId(), page);
    }

    /** Of the units that have any. */
    @Transactional
    List<LaterCount> ofRound(UUID roundId) {
        var round = rounds.require(roundId, current.require().agencyId());
        var touched = entries.touched(round.afterCutOff());
        return reports.ofRound(round).stream()
                .filter(report -> touched.containsKey(report.unitId()))
                .map(report -> new LaterCount(report.id(), report.unitId(), touched.get(report.unitId())))
                .toList();
    }
}
