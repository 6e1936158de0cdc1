package vn.tiendo.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a task or one unit's share of it stands. A task is derived from its leads: all must finish, and it is no better in
 * time than the worst of those who have not.
 */
public record TaskStanding(WorkState workState, Schedule schedule, int percent) {

    /**
     * While turns are still to come the task is not done, and it stands in time as the worst of now and of the next turn.
     *
     * @param leads the shares of the lead units
     * @param ahead the turns to come
     * @param shares how much work those are
     * @param soonDays by how many days before its last one work was due soon
     */
    public static TaskStanding ofLeads(
            Collection<TaskStanding> leads, Ahead ahead, int shares, LocalDate asOf, int soonDays) {
        return ofLeads(leads, ahead, shares, AsOf.soon(asOf, soonDays));
    }

    static TaskStanding ofLeads(Collection<TaskStanding> leads, Ahead ahead, int shares, LocalDate asOf) {
        return ofLeads(leads, ahead, shares, AsOf.plain(asOf));
    }

    static TaskStanding ofLeads(Collection<TaskStanding> leads, Ahead ahead, int shares, AsOf asOf) {
        var now = ofLeads(leads);
        if (!ahead.isAny() || leads.stream().noneMatch(TaskStanding::counts)) {
            return now;
        }
        var next = new TaskStanding(
                WorkState.NOT_STARTED, ScheduleRule.of(WorkState.NOT_STARTED, ahead.nextDueOn(), null, asOf), 0);
        var all = ofLeads(Stream.concat(leads.stream(), Stream.of(next)).toList());
        long counted = leads.stream().filter(TaskStanding::counts).count();
        return new TaskStanding(all.workState, all.schedule, (int) (now.percent * counted / (counted + shares)));
    }

    /** @param leads the shares of the lead units; those declined or withdrawn count only when there are no others, what waits for the Office first */
    public static TaskStanding ofLeads(Collection<TaskStanding> leads) {
        var counted = leads.stream().filter(TaskStanding::counts).toList();
        if (counted.isEmpty()) {
            return leads.stream()
                    .min(Comparator.comparing(TaskStanding::workState))
                    .orElse(new TaskStanding(WorkState.NOT_STARTED, Schedule.NO_DEADLINE, 0));
        }
        var unfinished = counted.stream().filter(lead -> !lead.isFinished()).toList();
        return new TaskStanding(
                unfinished.isEmpty() ? finishedState(counted) : unfinishedState(counted, unfinished),
                unfinished.isEmpty() ? finishedSchedule(counted) : worst(unfinished),
                percent(counted));
    }

    private boolean counts() {
        return workState.isHeld();
    }

    private boolean isFinished() {
        return workState == WorkState.DONE || workState == WorkState.SUBMITTED;
    }

    private static WorkState finishedState(List<TaskStanding> leads) {
        return leads.stream().allMatch(lead -> lead.workState == WorkState.DONE) ? WorkState.DONE : WorkState.SUBMITTED;
    }

    /** The state that all have in common; anything else is work in progress. */
    private static WorkState unfinishedState(List<TaskStanding> all, List<TaskStanding> unfinished) {
        var common = unfinished.getFirst().workState;
        boolean isCommon = unfinished.stream().allMatch(lead -> lead.workState == common);
        boolean hasBegun = unfinished.size() < all.size();
        return isCommon && !(hasBegun && common == WorkState.NOT_STARTED) ? common : WorkState.IN_PROGRESS;
    }

    private static Schedule finishedSchedule(List<TaskStanding> leads) {
        var schedules = leads.stream().map(TaskStanding::schedule).toList();
        if (schedules.contains(Schedule.LATE)) {
            return Schedule.LATE;
        }
        return schedules.contains(Schedule.ON_TIME) ? Schedule.ON_TIME : Schedule.NO_DEADLINE;
    }

    private static Schedule worst(List<TaskStanding> unfinished) {
        var schedules = unfinished.stream().map(TaskStanding::schedule).toList();
        return List.of(Schedule.OVERDUE, Schedule.DUE_TODAY, Schedule.DUE_SOON, Schedule.ON_TRACK).stream()
                .filter(schedules::contains)
                .findFirst()
                .orElse(Schedule.NO_DEADLINE);
    }

    private static int percent(List<TaskStanding> leads) {
        return leads.stream()
                        .mapToInt(lead -> lead.workState == WorkState.DONE ? 100 : lead.percent)
                        .sum()
                / leads.size();
    }
}
