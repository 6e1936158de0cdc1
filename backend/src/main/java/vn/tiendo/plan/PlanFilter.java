package vn.tiendo.plan;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;

/** Which plans a list shows; newest first. */
public class PlanFilter extends PageQuery {
    @QueryParam("state")
    public @Nullable PlanState state;

    @QueryParam("year")
    public @Nullable Integer year;

    @QueryParam("q")
    public @Nullable String q;
}
