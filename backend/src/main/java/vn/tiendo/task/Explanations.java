package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.CodeLabels;

/** Says why a number is what it is, out of the same counts that show it. */
@ApplicationScoped
public class Explanations {
    private final Counts counts;
    private final OutsideCounts outside;
    private final FollowUpSettings settings;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    Explanations(
            Counts counts,
            OutsideCounts outside,
            FollowUpSettings settings,
            CurrentActor current,
            BusinessClock clock) {
        this.counts = counts;
        this.outside = outside;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
    }

    /** Of what the current actor may read.
     *
     * @throws Invalid when the figure is never counted so
     */
    public Explanation of(
            Figure figure, CountedAs as, @Nullable UUID planId, @Nullable UUID unitId, LocalDate asOf, Basis basis) {
        if (figure == Figure.IDLE && as != CountedAs.LEAD) {
            throw Invalid.field("of", "Không hoạt động chỉ tính theo phần việc chủ trì.");
        }
        var actor = current.require();
        var scope = new CountScope(actor.agencyId(), planId, Reading.unitOfFigures(actor, unitId), asOf, basis);
        var all = new ExplainedFigures(
                figures(counts.asOf(planId, unitId, asOf, basis), as),
                outside(scope, as),
                figure == Figure.IDLE ? counts.idle(planId, unitId, asOf) : 0);
        var lists = asOf.equals(clock.today()) && as != CountedAs.TASK;
        return explanation(figure, as, scope, all, lists);
    }

    /** Of figures that were taken by the same rules and that the current actor may read.
     *
     * @throws Invalid when nobody takes the figure
     */
    public Explanation of(Figure figure, FiguresTaken taken) {
        if (figure == Figure.IDLE) {
            throw Invalid.field("figure", "Báo cáo không có số việc không hoạt động.");
        }
        var scope = new CountScope(
                current.require().agencyId(), taken.planId(), taken.unitId(), taken.asOf(), Basis.ADJUSTED);
        var all = new ExplainedFigures(taken.figures(), outside(scope, taken.as()), 0);
        return explanation(
                figure, taken.as(), scope, all, taken.live() && taken.asOf().equals(clock.today()));
    }

    private Outside outside(CountScope scope, CountedAs as) {
        return scope.asOf().isBefore(clock.today()) ? outside.then(scope, as) : outside.now(scope, as);
    }

    private static Figures figures(TaskCounts found, CountedAs as) {
        return switch (as) {
            case LEAD -> found.leads();
            case COORDINATOR -> coordinating(found);
            case EITHER -> found.leads().plus(coordinating(found));
            case TASK -> found.tasks();
        };
    }

    private static Figures coordinating(TaskCounts found) {
        return found.units().stream().map(UnitCounts::coordinating).reduce(Figures.NONE, Figures::plus);
    }

    /** The rule in words, with the days that the agency has set. */
    private String rule(Figure figure) {
        var rules = settings.rules();
        return CodeLabels.find("FigureRule." + figure)
                .orElseThrow()
                .replace("{soon}", String.valueOf(rules.soonDays()))
                .replace("{idle}", String.valueOf(rules.idleDays()));
    }

    private Explanation explanation(
            Figure figure, CountedAs as, CountScope scope, ExplainedFigures all, boolean lists) {
        var counted = parts(figure.counted(), all, as, scope, lists);
        var against = parts(figure.against(), all, as, scope, lists);
        var value = sum(counted);
        return new Explanation(
                figure,
                as,
                scope.basis(),
                scope.asOf(),
                rule(figure),
                value,
                figure.isRate() ? value + sum(against) : null,
                counted.stream()
                        .map(part -> new ExplainedPart(part.part(), part.number(), part.words(), "", part.list()))
                        .toList(),
                against,
                parts(figure.leftOut(), all, as, scope, lists));
    }

    private static List<ExplainedPart> parts(
            List<FigurePart> parts, ExplainedFigures all, CountedAs as, CountScope scope, boolean lists) {
        return parts.stream()
                .map(part -> new ExplainedPart(
                        part,
                        part.of(all),
                        CodeLabels.of(part),
                        CodeLabels.find("FigurePartReason." + part).orElse(""),
                        lists ? list(part, as, scope) : null))
                .toList();
    }

    private static String list(FigurePart part, CountedAs as, CountScope scope) {
        var role = as == CountedAs.EITHER ? "" : "role=%s&".formatted(as);
        var basis = scope.basis() == Basis.ADJUSTED || !part.isBySchedule() ? "" : "&basis=" + scope.basis();
        return "/api/v1/assignments?" + role + part.filter() + basis
                + (scope.planId() == null ? "" : "&plan=" + scope.planId())
                + (scope.unitId() == null ? "" : "&unit=" + scope.unitId());
    }

    private static long sum(List<ExplainedPart> parts) {
        return parts.stream().mapToLong(ExplainedPart::number).sum();
    }
}
