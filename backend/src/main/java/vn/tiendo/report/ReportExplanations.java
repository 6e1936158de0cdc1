package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.task.CountedAs;
import vn.tiendo.task.Explanation;
import vn.tiendo.task.Explanations;
import vn.tiendo.task.FiguresTaken;
import vn.tiendo.unit.PartyRole;

/** Says why a number of a report is what it is: out of the figures that stand in it, as of its own day. */
@ApplicationScoped
class ReportExplanations {
    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final Snapshots snapshots;
    private final Explanations explanations;
    private final CurrentActor current;

    @Inject
    ReportExplanations(
            ReportRepository reports,
            RoundRepository rounds,
            Snapshots snapshots,
            Explanations explanations,
            CurrentActor current) {
        this.reports = reports;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.explanations = explanations;
        this.current = current;
    }

    @Transactional
    Explanation explain(UUID id, ReportFigureQuery query) {
        var actor = current.require();
        var report = reports.require(id, actor.agencyId());
        ReportPolicy.requireReader(actor, report);
        var round = rounds.require(report.roundId(), report.agencyId());
        return explanations.of(query.figure, taken(round, report, query));
    }

    private FiguresTaken taken(Round round, UnitReport report, ReportFigureQuery query) {
        var shown = snapshots.of(round, report);
        var snapshot = shown.snapshot();
        boolean leads = query.of == PartyRole.LEAD;
        return new FiguresTaken(
                round.planId(),
                report.unitId(),
                leads ? CountedAs.LEAD : CountedAs.COORDINATOR,
                snapshot.asOf(),
                leads ? snapshot.lead() : snapshot.coordinating(),
                shown.isLive());
    }
}
