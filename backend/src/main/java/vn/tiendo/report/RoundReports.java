package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.Signer;
import vn.tiendo.plan.SigningAuthority;
import vn.tiendo.report.consolidation.Consolidation;
import vn.tiendo.report.consolidation.ConsolidationCharts;
import vn.tiendo.report.consolidation.ConsolidationDocument;
import vn.tiendo.report.consolidation.ConsolidationFields;
import vn.tiendo.report.consolidation.UnitShare;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.Assignments;
import vn.tiendo.task.FollowUpSettings;
import vn.tiendo.task.ProductFigure;
import vn.tiendo.task.ProductFigures;
import vn.tiendo.template.TemplateKind;
import vn.tiendo.template.library.Templates;
import vn.tiendo.unit.Units;

/** The units' reports of a round, one by one and added up. */
@ApplicationScoped
class RoundReports {
    private final ReportRepository reports;
    private final Assignments assignments;
    private final ProductFigures products;
    private final Plans plans;
    private final SigningAuthority signing;
    private final Units units;
    private final FollowUpSettings followUp;
    private final Templates templates;

    @Inject
    RoundReports(
            ReportRepository reports,
            Assignments assignments,
            ProductFigures products,
            Plans plans,
            SigningAuthority signing,
            Units units,
            FollowUpSettings followUp,
            Templates templates) {
        this.reports = reports;
        this.assignments = assignments;
        this.products = products;
        this.plans = plans;
        this.signing = signing;
        this.units = units;
        this.followUp = followUp;
        this.templates = templates;
    }

    /** In the order of the organisation. */
    List<ReportRow> rows(Round round, LocalDate today) {
        var names = names(round);
        return inOrder(round, names).stream()
                .map(report -> ReportRow.from(report, names.of(report.unitId()), round.dueOn(), today))
                .toList();
    }

    /** How many units have not sent. */
    long awaited(Round round) {
        return reports.ofRound(round).stream().filter(UnitReport::isAwaited).count();
    }

    Consolidated consolidate(Round round, LocalDate today) {
        var names = names(round);
        var shares = inOrder(round, names).stream()
                .map(report -> share(report, names))
                .toList();
        var facts = round.facts(today);
        var view = Consolidation.of(facts, shares, assignments.tasksOf(round.planId(), facts.asOf()), followUp.rules());
        var plan = round.planId() == null ? null : plans.view(round.planId());
        var charts = ConsolidationCharts.of(view, products(round, shares, facts.asOf()));
        var document = new ConsolidationDocument(
                view, facts, plan, signer(plan, round, today), units.agency(round.agencyId()), today, charts);
        return new Consolidated(
                view,
                charts,
                templates.finish(
                        round.agencyId(),
                        TemplateKind.CONSOLIDATION,
                        document.compose(),
                        ConsolidationFields.of(view, facts)));
    }

    /** Of the units whose reports are approved. */
    private List<ProductFigure> products(Round round, List<UnitShare> shares, LocalDate asOf) {
        var approved = shares.stream()
                .filter(share -> share.approved() != null)
                .map(share -> share.unit().id())
                .toList();
        return products.of(round.agencyId(), round.planId(), approved, asOf);
    }

    /** An authorisation to sign the plan may be over when the report is signed. */
    private @Nullable Signer signer(@Nullable PlanView plan, Round round, LocalDate today) {
        var signer = plan == null ? null : plan.signer();
        return signer != null && signing.holds(round.agencyId(), signer, today) ? signer : null;
    }

    private UnitNames names(Round round) {
        return UnitNames.of(units.directory(round.agencyId(), BusinessClock.dateOf(round.openedAt())));
    }

    private List<UnitReport> inOrder(Round round, UnitNames names) {
        return reports.ofRound(round).stream()
                .sorted(Comparator.comparingInt(report -> names.place(report.unitId())))
                .toList();
    }

    /** The figures of a report that is not approved stay out, even when it was sent. */
    private static UnitShare share(UnitReport report, UnitNames names) {
        var approved = report.state() == ReportState.APPROVED ? report.figures().orElseThrow() : null;
        return new UnitShare(
                report.id(),
                names.of(report.unitId()),
                report.state(),
                approved,
                report.results(),
                report.difficulties(),
                report.proposals(),
                report.nextSteps());
    }
}
