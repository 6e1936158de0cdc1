package vn.tiendo.task;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;

/** Which tasks a list shows; in the order of the plans and their annexes. */
public class TaskFilter extends PageQuery {
    @QueryParam("plan")
    public @Nullable UUID plan;

    @QueryParam("workState")
    public List<WorkState> workState;

    @QueryParam("q")
    @Parameter(
            description = "Words of the task, its products or evidence, accents optional; common ones are not counted")
    public @Nullable String q;

    /** A condition on {@code task t}; states are written out, so that the index on what is seldom serves it. */
    String ofStates() {
        return workState.isEmpty()
                ? ""
                : workState.stream()
                        .map(state -> "'" + state.name() + "'")
                        .collect(Collectors.joining(", ", "and t.work_state in (", ")"));
    }
}
