package vn.tiendo.task;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
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

    @QueryParam("idle")
    public @Nullable Boolean idle;

    @QueryParam("mine")
    @Parameter(description = "true: only what was handed to the caller inside the unit")
    public @Nullable Boolean mine;

    @QueryParam("dueBefore")
    @Parameter(description = "Last day before this date")
    public @Nullable LocalDate dueBefore;

    @QueryParam("q")
    @Parameter(description = "Words of the task, accents optional")
    public @Nullable String q;

    @QueryParam("sort")
    @DefaultValue("dueOn")
    @Parameter(description = "dueOn, -dueOn, -lastActivityOn; without deadline last")
    public String sort;

    /** Open lead work whose last day is still to come, what is due first first. */
    static AssignmentFilter upcoming(@Nullable UUID plan, @Nullable UUID unit, int atMost) {
        var filter = new AssignmentFilter();
        filter.plan = plan;
        filter.unit = unit;
        filter.role = PartyRole.LEAD;
        filter.open = true;
        filter.workState = List.of();
        filter.schedule = List.of(Schedule.DUE_TODAY, Schedule.DUE_SOON, Schedule.ON_TRACK);
        filter.sort = "dueOn";
        filter.limit = atMost;
        return filter;
    }
}
