package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How many assignments a filter has, where the summary knows it: the sum of a few rows, however many they are. */
@ApplicationScoped
class KnownTotals {
    private final GroupTallies tallies;
    private final CountSummary summary;
    private final IdleCounts idle;

    @Inject
    KnownTotals(GroupTallies tallies, CountSummary summary, IdleCounts idle) {
        this.tallies = tallies;
        this.summary = summary;
        this.idle = idle;
    }

    Optional<Long> of(GroupScope scope, AssignmentFilter filter, AsOf today) {
        if (filter.isCounted()) {
            return Optional.of(sum(tallies.inAll(scope), filter.states()));
        }
        if (filter.isOpenBySchedule()) {
            return Optional.of(bySchedule(scope, filter, today));
        }
        if (filter.isFinishedBySchedule()) {
            return Optional.of(tallies.finished(scope, filter.states(), EnumSet.copyOf(filter.schedule), filter.basis));
        }
        if (filter.isOpenAndIdle()) {
            return Optional.of(idle.of(scope, today.idleSince()));
        }
        return Optional.empty();
    }

    private long bySchedule(GroupScope scope, AssignmentFilter filter, AsOf today) {
        var schedules = EnumSet.copyOf(filter.schedule);
        var due = summary.due(scope, today, filter.basis);
        var dated = schedules.stream()
                .filter(Schedule::isOfOpenWork)
                .mapToLong(due::of)
                .sum();
        return schedules.contains(Schedule.NO_DEADLINE) ? dated + open(scope) - due.dated() : dated;
    }

    private long open(GroupScope scope) {
        var states = EnumSet.allOf(WorkState.class);
        states.removeIf(state -> !state.isOpen());
        return sum(tallies.inAll(scope), states);
    }

    private static long sum(Map<WorkState, Long> totals, Set<WorkState> states) {
        return states.stream()
                .mapToLong(state -> totals.getOrDefault(state, 0L))
                .sum();
    }
}
