package vn.tiendo.report.consolidation;

import java.util.List;
import java.util.Objects;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.RoundFacts;
import vn.tiendo.task.Figures;

/** Adds up the approved reports of a round; the others are only named. */
public final class Consolidation {
    private Consolidation() {}

    /**
     * @param shares one for each unit that must report, in the order of the organisation
     * @param soonDays by how many days before its last one work counts as due soon
     * @param raised by the units whose reports are approved
     */
    public static ConsolidationView of(
            RoundFacts round, List<UnitShare> shares, ReportedTasks tasks, List<RaisedPart> raised, int soonDays) {
        return new ConsolidationView(
                round.id(),
                round.name(),
                round.planSymbol(),
                round.periodFrom(),
                round.periodTo(),
                round.asOf(),
                FiguresMoments.main(round.asOf(), shares),
                soonDays,
                totals(shares),
                tasks.figures(),
                tasks.eachOnce(),
                shares.stream().map(UnitPart::from).toList(),
                tasks.lines(),
                shares.stream()
                        .filter(share -> share.approved() == null && share.state() != ReportState.EXCLUDED)
                        .map(share -> share.unit().name())
                        .toList(),
                tasks.months(),
                raised,
                List.of(),
                0);
    }

    /** What the units lead, added up: a task of two leads counts for each. */
    static Figures totals(List<UnitShare> shares) {
        return shares.stream().map(UnitShare::approved).filter(Objects::nonNull).reduce(Figures.NONE, Figures::plus);
    }
}
