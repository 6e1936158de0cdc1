package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.difficulty.Difficulties;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.Signer;
import vn.tiendo.plan.SigningAuthority;
import vn.tiendo.report.consolidation.Consolidation;
import vn.tiendo.report.consolidation.ConsolidationCharts;
import vn.tiendo.report.consolidation.ConsolidationView;
import vn.tiendo.report.consolidation.RaisedPart;
import vn.tiendo.report.consolidation.ReportedTasks;
import vn.tiendo.report.consolidation.UnitShare;
import vn.tiendo.report.document.PlanWords;
import vn.tiendo.report.draft.Draft;
import vn.tiendo.task.Assignments;
import vn.tiendo.task.FollowUpSettings;
import vn.tiendo.task.ProductFigure;
import vn.tiendo.task.ProductFigures;
import vn.tiendo.task.UnitRef;
import vn.tiendo.unit.Units;

/** Adds the approved reports of a round up and drafts what they say. */
@ApplicationScoped
class Consolidations {
    /** More assignments than this are no document that anybody reads, and are not looked at one by one. */
    static final long MOST_LINES = 20_000;

    private final RoundReports reports;
    private final Assignments assignments;
    private final ProductFigures products;
    private final Difficulties difficulties;
    private final Plans plans;
    private final SigningAuthority signing;
    private final Units units;
    private final FollowUpSettings followUp;

    @Inject
    Consolidations(
            RoundReports reports,
            Assignments assignments,
            ProductFigures products,
            Difficulties difficulties,
            Plans plans,
            SigningAuthority signing,
            Units units,
            FollowUpSettings followUp) {
        this.reports = reports;
        this.assignments = assignments;
        this.products = products;
        this.difficulties = difficulties;
        this.plans = plans;
        this.signing = signing;
        this.units = units;
        this.followUp = followUp;
    }

    DraftedConsolidation of(Round round, LocalDate today) {
        var facts = round.facts(today);
        var names = reports.names(round);
        var all = reports.inOrder(round, names);
        var approved = approved(all);
        var shares = all.stream()
                .map(report -> share(report, names, approved.get(report.id()), report.isLate(round.dueOn(), today)))
                .toList();
        var view = Consolidation.of(
                facts,
                shares,
                tasks(round, shares, approved, facts.asOf()),
                raised(round, shares, facts.asOf()),
                followUp.rules());
        var plan = round.planId() == null ? null : plans.view(round.planId());
        var agency = units.agency(round.agencyId());
        return new DraftedConsolidation(
                view,
                facts,
                plan,
                signer(plan, round, today),
                agency,
                ConsolidationCharts.of(view, products(round, shares, view)),
                Draft.of(view, facts, new PlanWords(plan, agency)));
    }

    /** The figures of a report that is not approved stay out, even when it was sent. */
    private static Map<UUID, Snapshot> approved(List<UnitReport> all) {
        return all.stream()
                .filter(report -> report.state() == ReportState.APPROVED)
                .collect(Collectors.toMap(
                        UnitReport::id, report -> report.figures().orElseThrow()));
    }

    private static UnitShare share(UnitReport report, UnitNames names, @Nullable Snapshot approved, boolean late) {
        return new UnitShare(
                report.id(),
                names.of(report.unitId()),
                report.state(),
                late,
                approved == null ? null : approved.lead(),
                report.results(),
                report.difficulties(),
                report.proposals(),
                report.nextSteps());
    }

    private ReportedTasks tasks(Round round, List<UnitShare> shares, Map<UUID, Snapshot> approved, LocalDate asOf) {
        long number = approved.values().stream()
                .mapToLong(it -> it.lead().total() + it.coordinating().total())
                .sum();
        if (number > MOST_LINES) {
            return ReportedTasks.tooMany(shares);
        }
        Map<UUID, List<ReportLine>> said = approved.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().lines()));
        return ReportedTasks.of(shares, said, assignments.tasksOf(round.planId(), asOf), asOf);
    }

    /** Of the units whose reports are approved; of very many tasks they are not counted one by one either. */
    private List<ProductFigure> products(Round round, List<UnitShare> shares, ConsolidationView view) {
        var approved = shares.stream()
                .filter(share -> share.approved() != null)
                .map(share -> share.unit().id())
                .toList();
        return view.eachTaskOnce() ? products.of(round.agencyId(), round.planId(), approved, view.asOf()) : List.of();
    }

    private List<RaisedPart> raised(Round round, List<UnitShare> shares, LocalDate asOf) {
        var byId = shares.stream()
                .filter(share -> share.approved() != null)
                .map(UnitShare::unit)
                .collect(Collectors.toMap(UnitRef::id, Function.identity()));
        return difficulties.ofUnits(round.planId(), byId.keySet(), round.periodFrom(), asOf).stream()
                .map(it -> RaisedPart.from(byId.get(it.unitId()), it.raised()))
                .toList();
    }

    /** An authorisation to sign the plan may be over when the report is signed. */
    private @Nullable Signer signer(@Nullable PlanView plan, Round round, LocalDate today) {
        var signer = plan == null ? null : plan.signer();
        return signer != null && signing.holds(round.agencyId(), signer, today) ? signer : null;
    }
}
