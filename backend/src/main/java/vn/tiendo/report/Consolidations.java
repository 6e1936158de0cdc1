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
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.Signer;
import vn.tiendo.plan.SigningAuthority;
import vn.tiendo.report.consolidation.Consolidation;
import vn.tiendo.report.consolidation.ConsolidationCharts;
import vn.tiendo.report.consolidation.RaisedPart;
import vn.tiendo.report.consolidation.ReportedTasks;
import vn.tiendo.report.consolidation.UnitShare;
import vn.tiendo.report.document.PlanWords;
import vn.tiendo.report.draft.Draft;
import vn.tiendo.task.UnitRef;
import vn.tiendo.unit.Units;

/** Adds the approved reports of a round up and drafts what they say. */
@ApplicationScoped
class Consolidations {
    private final RoundReports reports;
    private final VersionRepository versions;
    private final Snapshots snapshots;
    private final SourceReading sources;
    private final Plans plans;
    private final SigningAuthority signing;
    private final Units units;

    @Inject
    Consolidations(
            RoundReports reports,
            VersionRepository versions,
            Snapshots snapshots,
            SourceReading sources,
            Plans plans,
            SigningAuthority signing,
            Units units) {
        this.reports = reports;
        this.versions = versions;
        this.snapshots = snapshots;
        this.sources = sources;
        this.plans = plans;
        this.signing = signing;
        this.units = units;
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
        var approved = approved(shares);
        var known = sources.of(
                round,
                approved.keySet(),
                figures.values().stream().mapToLong(ReportFigures::lines).sum(),
                facts.asOf());
        var tasks = tasks(known, shares, counted.values(), facts.asOf());
        var view = Consolidation.of(facts, shares, tasks, raised(known, approved), known.soonDays());
        var plan = round.planId() == null ? null : plans.view(round.planId());
        var agency = units.agency(round.agencyId());
        return new DraftedConsolidation(
                view,
                facts,
                plan,
                signer(plan, round, today),
                agency,
                () -> ConsolidationCharts.of(view, tasks.shown(known.products().get())),
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
        var taken = Objects.requireNonNull(figures.get(version.figuresId()));
        return new UnitShare(
                report.id(),
                unit,
                ReportState.APPROVED,
                late,
                version.number(),
                taken.lead(),
                FiguresMoment.of(taken),
                version.results(),
                version.difficulties(),
                version.proposals(),
                version.nextSteps());
    }

    private ReportedTasks tasks(
            RoundSources known, List<UnitShare> shares, Collection<ReportVersion> counted, LocalDate asOf) {
        return known.eachTaskOnce()
                ? ReportedTasks.of(shares, snapshots.linesOf(counted), known.tasks(), asOf, known.soonDays())
                : ReportedTasks.tooMany(shares);
    }

    /** The units whose reports are approved, by their ids. */
    private static Map<UUID, UnitRef> approved(List<UnitShare> shares) {
        return shares.stream()
                .filter(share -> share.approved() != null)
                .map(UnitShare::unit)
                .collect(Collectors.toMap(UnitRef::id, Function.identity()));
    }

    private static List<RaisedPart> raised(RoundSources known, Map<UUID, UnitRef> approved) {
        return known.raised().stream()
                .filter(it -> approved.containsKey(it.unitId()))
                .map(it -> RaisedPart.from(approved.get(it.unitId()), it.raised()))
                .toList();
    }

    /** An authorisation to sign the plan may be over when the report is signed. */
    private @Nullable Signer signer(@Nullable PlanView plan, Round round, LocalDate today) {
        var signer = plan == null ? null : plan.signer();
        return signer != null && signing.holds(round.agencyId(), signer, today) ? signer : null;
    }
}
