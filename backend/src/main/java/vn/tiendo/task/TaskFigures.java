package vn.tiendo.task;

import java.util.Collection;
import java.util.function.BiPredicate;

/** The counting rules, in one place: what is in the total, what is due, what is on time. */
public final class TaskFigures {
    private TaskFigures() {}

    /** Counts assignments as they stood; the caller chooses whose and in which role. */
    public static Figures ofAssignments(Collection<AssignmentAsOf> assignments) {
        return of(assignments.stream()
                .map(it -> new TaskStanding(it.workState(), it.schedule(), it.percent()))
                .toList());
    }

    /** Counts tasks as they stood, each once. */
    public static Figures ofTasks(Collection<TaskAsOf> tasks) {
        return of(tasks.stream()
                .map(it -> new TaskStanding(it.workState(), it.schedule(), it.percent()))
                .toList());
    }

    /** Counts whatever stands somewhere. */
    static Figures of(Collection<TaskStanding> all) {
        return ofCounted(all.stream()
                .map(it -> new CountedStanding(it.workState(), it.schedule(), 1))
                .toList());
    }

    /** Counts what was counted by state already. */
    public static Figures ofCounted(Collection<CountedStanding> all) {
        long doneOnTime = number(all, (state, schedule) -> state == WorkState.DONE && schedule == Schedule.ON_TIME);
        long doneLate = number(all, (state, schedule) -> state == WorkState.DONE && schedule == Schedule.LATE);
        long overdue = number(all, (state, schedule) -> state.isOpen() && schedule == Schedule.OVERDUE);
        return new Figures(
                number(all, (state, schedule) -> state.isHeld()),
                number(all, (state, schedule) -> state == WorkState.NOT_STARTED),
                number(all, (state, schedule) -> state == WorkState.IN_PROGRESS || state == WorkState.RETURNED),
                number(all, (state, schedule) -> state == WorkState.SUBMITTED),
                number(all, (state, schedule) -> state == WorkState.DONE),
                doneOnTime,
                doneLate,
                overdue,
                number(all, (state, schedule) -> state.isOpen() && schedule == Schedule.DUE_TODAY),
                number(all, (state, schedule) -> state.isOpen() && schedule == Schedule.DUE_SOON),
                number(all, (state, schedule) -> state.isOpen() && schedule == Schedule.NO_DEADLINE),
                doneOnTime + doneLate + overdue);
    }

    private static long number(Collection<CountedStanding> all, BiPredicate<WorkState, Schedule> counted) {
        return all.stream()
                .filter(it -> counted.test(it.workState(), it.schedule()))
                .mapToLong(CountedStanding::number)
                .sum();
    }
}
