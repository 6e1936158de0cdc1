package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts a past day from the story of the assignments. */
@ApplicationScoped
class CountHistory {
    private final AssignmentHistory history;
    private final FollowUpSettings settings;

    @Inject
    CountHistory(AssignmentHistory history, FollowUpSettings settings) {
        this.history = history;
        this.settings = settings;
    }

    TaskCounts asOf(CountScope scope) {
        var shares = history.shares(scope);
        var byUnit = shares.stream()
                .filter(PastShare::isHeld)
                .sorted(Comparator.comparingInt(PastShare::unitPlace))
                .collect(Collectors.groupingBy(PastShare::unit, LinkedHashMap::new, Collectors.toList()));
        var units = byUnit.entrySet().stream()
                .map(unit -> new UnitCounts(
                        unit.getKey(),
                        count(unit.getValue(), PastShare::leads),
                        count(unit.getValue(), share -> !share.leads())))
                .toList();
        return new TaskCounts(units, scope.unitId() == null ? tasks(shares, scope) : count(shares, PastShare::leads));
    }

    long idle(CountScope scope) {
        var day = settings.on(scope.agencyId(), scope.asOf());
        return history.shares(scope).stream()
                .filter(share -> share.leads() && share.isIdle(day))
                .count();
    }

    long declined(CountScope scope) {
        return history.shares(scope).stream()
                .filter(share -> share.standing().workState() == WorkState.DECLINED)
                .count();
    }

    private static Figures count(List<PastShare> shares, Predicate<PastShare> wanted) {
        return TaskFigures.of(
                shares.stream().filter(wanted).map(PastShare::standing).toList());
    }

    private Figures tasks(Collection<PastShare> shares, CountScope scope) {
        var day = settings.on(scope.agencyId(), scope.asOf());
        var ahead = history.ahead(scope.agencyId(), scope.planId(), scope.asOf());
        var leadsOfTasks = shares.stream().filter(PastShare::leads).collect(Collectors.groupingBy(PastShare::taskId));
        return TaskFigures.of(leadsOfTasks.entrySet().stream()
                .map(task -> PastShare.standing(task.getValue(), ahead.getOrDefault(task.getKey(), Ahead.NONE), day))
                .toList());
    }
}
