package vn.tiendo.task;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;
import vn.tiendo.unit.PartyRole;

/** Which assignments a list shows. */
public class AssignmentFilter extends PageQuery {
    @QueryParam("unit")
    public @Nullable UUID unit;

    @QueryParam("plan")
    public @Nullable UUID plan;

    @QueryParam("role")
    public @Nullable PartyRole role;

    @QueryParam("workState")
    @Parameter(description = "Any of these states")
    public List<WorkState> workState;

    @QueryParam("open")
    @Parameter(description = "true: only work still to be done (NOT_STARTED, IN_PROGRESS, RETURNED)")
    public @Nullable Boolean open;

    @QueryParam("schedule")
    @Parameter(description = "Any of these, as of the business date")
    public List<Schedule> schedule;

    @QueryParam("basis")
    @DefaultValue("ADJUSTED")
    @Parameter(
            description = "By which last day schedule is judged: ADJUSTED, after extensions, or ORIGINAL, as issued;"
                    + " other filters and the order go by the adjusted one")
    public Basis basis;

    @QueryParam("idle")
    public @Nullable Boolean idle;

    @QueryParam("mine")
    @Parameter(description = "true: only what was handed to the caller inside the unit")
    public @Nullable Boolean mine;

    @QueryParam("dueBefore")
    @Parameter(description = "Last day before this date")
    public @Nullable LocalDate dueBefore;

    @QueryParam("dueFrom")
    @Parameter(description = "Last day on this date or later")
    public @Nullable LocalDate dueFrom;

    @QueryParam("dueUntil")
    @Parameter(description = "Last day on this date or before")
    public @Nullable LocalDate dueUntil;

    @QueryParam("dated")
    @Parameter(description = "true: only work with a last day; false: only work without one")
    public @Nullable Boolean dated;

    @QueryParam("startsOn")
    @Parameter(description = "The window of the work begins on this date")
    public @Nullable LocalDate startsOn;

    @QueryParam("activeFrom")
    @Parameter(description = "Work that is not over before this date: its last day is this one or later")
    public @Nullable LocalDate activeFrom;

    @QueryParam("activeUntil")
    @Parameter(description = "Work that has begun by this date: its first day, or its last one, is this one or before")
    public @Nullable LocalDate activeUntil;

    @QueryParam("q")
    @Parameter(
            description = "Words of the task, its products or evidence, accents optional; common ones are not counted")
    public @Nullable String q;

    @QueryParam("sort")
    @DefaultValue("dueOn")
    @Parameter(description = "dueOn, -dueOn, -lastActivityOn; without deadline last")
    public String sort;

    /** Whether the filter says nothing but whose work, in which role and in which state it is: the summary knows that. */
    boolean isCounted() {
        return schedule.isEmpty() && idle == null && saysNothingElse();
    }

    /** Whether the filter says nothing but whose open work it is, in which role, and how it stands against its last day. */
    boolean isOpenBySchedule() {
        return !schedule.isEmpty()
                && schedule.stream()
                        .allMatch(it -> it.isOfOpenWork() || it == Schedule.NO_DEADLINE && Boolean.TRUE.equals(open))
                && idle == null
                && isOfAnyOpenState()
                && saysNothingElse();
    }

    /** Whether the filter says nothing but whose work it is, in which role, and that it is idle, which only open work is. */
    boolean isOpenAndIdle() {
        return Boolean.TRUE.equals(idle) && schedule.isEmpty() && isOfAnyOpenState() && saysNothingElse();
    }

    /**
     * Whether the filter says nothing but whose submitted or confirmed work it is, in which role, and whether it was in time;
     * by the original day only what was confirmed, of which alone the summary knows it.
     */
    boolean isFinishedBySchedule() {
        return !schedule.isEmpty()
                && schedule.stream().allMatch(Schedule::isOfFinishedWork)
                && workState.stream().allMatch(WorkState::isFinished)
                && (basis == Basis.ADJUSTED || !states().contains(WorkState.SUBMITTED))
                && !Boolean.TRUE.equals(open)
                && idle == null
                && saysNothingElse();
    }

    private boolean isOfAnyOpenState() {
        return workState.isEmpty() && !Boolean.FALSE.equals(open);
    }

    private boolean saysNothingElse() {
        return mine == null
                && q == null
                && isWithoutDays()
                && startsOn == null
                && activeFrom == null
                && activeUntil == null;
    }

    /** Whether any last day is welcome. */
    boolean isWithoutDays() {
        return dueBefore == null && dueFrom == null && dueUntil == null && dated == null;
    }

    /** The states that are asked for; open work is some of them. */
    Set<WorkState> states() {
        var states = workState.isEmpty() ? EnumSet.allOf(WorkState.class) : EnumSet.copyOf(workState);
        states.removeIf(state -> open != null && open != state.isOpen());
        return states;
    }

    AssignmentFilter copy() {
        var copy = new AssignmentFilter();
        copy.limit = limit;
        copy.unit = unit;
        copy.plan = plan;
        copy.role = role;
        copy.workState = workState;
        copy.open = open;
        copy.schedule = schedule;
        copy.basis = basis;
        copy.idle = idle;
        copy.mine = mine;
        copy.dueBefore = dueBefore;
        copy.dueFrom = dueFrom;
        copy.dueUntil = dueUntil;
        copy.dated = dated;
        copy.startsOn = startsOn;
        copy.activeFrom = activeFrom;
        copy.activeUntil = activeUntil;
        copy.q = q;
        copy.sort = sort;
        return copy;
    }

    /** Open lead work whose last day is still to come, what is due first first. */
    static AssignmentFilter upcoming(@Nullable UUID plan, @Nullable UUID unit, int atMost) {
        var filter = new AssignmentFilter();
        filter.plan = plan;
        filter.unit = unit;
        filter.role = PartyRole.LEAD;
        filter.open = true;
        filter.workState = List.of();
        filter.schedule = List.of(Schedule.DUE_TODAY, Schedule.DUE_SOON, Schedule.ON_TRACK);
        filter.basis = Basis.ADJUSTED;
        filter.sort = "dueOn";
        filter.limit = atMost;
        return filter;
    }
}
