package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final VersionRepository versions;
    private final Snapshots snapshots;
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
            VersionRepository versions,
            Snapshots snapshots,
            Assignments assignments,
            ProductFigures products,
            Difficulties difficulties,
            Plans plans,
            SigningAuthority signing,
            Units units,
            FollowUpSettings followUp) {
        this.reports = reports;
        this.versions = versions;
        this.snapshots = snapshots;
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
        var counted = versions.newest(round);
        var figures = snapshots.figuresOf(counted.values());
        var shares = all.stream()
                .map(report -> share(
                        report,
                        names.of(report.unitId()),
                        report.isLate(round.dueOn(), today),
                        counted.get(report.id()),
                        figures))
                .toList();
        var view = Consolidation.of(
                facts,
                shares,
                tasks(round, shares, counted.values(), figures, facts.asOf()),
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
                () -> ConsolidationCharts.of(view, products(round, shares, view)),
                Draft.of(view, facts, new PlanWords(plan, agency)));
    }

    /** Counted is what was approved, though a new version may be on its way; other figures stay out, even when they were sent. */
    private static UnitShare share(
            UnitReport report,
            UnitRef unit,
            boolean late,
            @Nullable ReportVersion version,
            Map<UUID, ReportFigures> figures) {
        if (version == null) {
            return UnitShare.missing(report.id(), unit, report.state(), late);
        }
        return new UnitShare(
                report.id(),
                unit,
                ReportState.APPROVED,
                late,
                version.number(),
                Objects.requireNonNull(figures.get(version.figuresId())).lead(),
                version.results(),
                version.difficulties(),
                version.proposals(),
                version.nextSteps());
    }

    private ReportedTasks tasks(
            Round round,
            List<UnitShare> shares,
            Collection<ReportVersion> counted,
            Map<UUID, ReportFigures> figures,
            LocalDate asOf) {
        long number = figures.values().stream()
                .mapToLong(it -> it.lead().total() + it.coordinating().total())
                .sum();
        if (number > MOST_LINES) {
            return ReportedTasks.tooMany(shares);
        }
        return ReportedTasks.of(shares, snapshots.linesOf(counted), assignments.tasksOf(round.planId(), asOf), asOf);
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
