package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.Units;

/** Units' reports as the forms within them ask for them; who may see and write them is decided here. */
@ApplicationScoped
public class FormedReports {
    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final RoundReports ofRounds;
    private final Snapshots snapshots;
    private final Units units;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    FormedReports(
            ReportRepository reports,
            RoundRepository rounds,
            RoundReports ofRounds,
            Snapshots snapshots,
            Units units,
            CurrentActor current,
            BusinessClock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.ofRounds = ofRounds;
        this.snapshots = snapshots;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    public FormedReport toRead(UUID id) {
        var actor = current.require();
        var report = reports.require(id, actor.agencyId());
        ReportPolicy.requireReader(actor, report);
        return formed(report, rounds.require(report.roundId(), actor.agencyId()));
    }

    /** Its round stays open until the transaction ends.
     *
     * @throws vn.tiendo.shared.problem.Refused when it takes nothing any more
     */
    @Transactional
    public FormedReport toWrite(UUID id) {
        var actor = current.require();
        var round = rounds.requireOfReport(id, actor.agencyId());
        var report = reports.require(id, actor.agencyId());
        ReportPolicy.requireWriter(actor, report);
        round.requireOpen();
        report.requireUnlocked();
        return formed(report, round);
    }

    /** The units' reports of a round of the actor's agency, in the order of the organisation. */
    @Transactional
    public List<ReportRow> ofRound(UUID roundId) {
        var round = rounds.require(roundId, current.require().agencyId());
        return ofRounds.rows(round, clock.today());
    }

    private FormedReport formed(UnitReport report, Round round) {
        var actor = current.require();
        var names = UnitNames.of(units.directory(round.agencyId(), BusinessClock.dateOf(round.openedAt())));
        return new FormedReport(
                report.id(),
                report.agencyId(),
                round.id(),
                round.name(),
                names.of(report.unitId()),
                report.state(),
                snapshots.of(round, report).snapshot(),
                ReportPolicy.moves(actor, round, report).contains(ReportMove.WRITE),
                ReportPolicy.entersFor(actor, report) ? report.onBehalfOf().orElse(null) : null);
    }
}
