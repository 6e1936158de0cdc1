package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts a past day from the story of the assignments. */
@ApplicationScoped
class CountHistory {
    private final AssignmentHistory history;

    @Inject
    CountHistory(AssignmentHistory history) {
        this.history = history;
    }

    TaskCounts asOf(CountScope scope) {
        var shares = history.shares(scope);
        var byUnit = shares.stream()
                .filter(PastShare::isHeld)
                .collect(Collectors.groupingBy(PastShare::unit, LinkedHashMap::new, Collectors.toList()));
        var units = byUnit.entrySet().stream()
                .map(unit -> new UnitCounts(
                        unit.getKey(),
                        count(unit.getValue(), PastShare::leads),
                        count(unit.getValue(), share -> !share.leads())))
                .toList();
        return new TaskCounts(units, tasks(shares));
    }

    long idle(CountScope scope) {
        return history.shares(scope).stream()
                .filter(share -> share.leads() && share.isIdle(scope.asOf()))
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

    private static Figures tasks(Collection<PastShare> shares) {
        var leadsOfTasks = shares.stream().filter(PastShare::leads).collect(Collectors.groupingBy(PastShare::taskId));
        return TaskFigures.of(
                leadsOfTasks.values().stream().map(PastShare::standingOf).toList());
    }
}
