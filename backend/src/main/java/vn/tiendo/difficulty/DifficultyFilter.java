package vn.tiendo.difficulty;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;

/** Which difficulties a list shows; the newest first. */
public class DifficultyFilter extends PageQuery {
    @QueryParam("state")
    @Parameter(description = "Any of these states")
    public List<DifficultyState> state;

    @QueryParam("unit")
    public @Nullable UUID unit;

    @QueryParam("plan")
    public @Nullable UUID plan;

    @QueryParam("kind")
    public @Nullable DifficultyKind kind;

    @QueryParam("assignment")
    @Parameter(description = "Only those that hold this work up")
    public @Nullable UUID assignment;

    @QueryParam("late")
    @Parameter(description = "true: the Office or the Director is over the time limit as of the business date")
    public @Nullable Boolean late;
}
