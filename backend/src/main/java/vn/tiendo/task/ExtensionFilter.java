package vn.tiendo.task;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;

/** Which requests for more time a list shows; the newest first. */
public class ExtensionFilter extends PageQuery {
    @QueryParam("state")
    public @Nullable ExtensionState state;

    @QueryParam("unit")
    public @Nullable UUID unit;

    @QueryParam("plan")
    public @Nullable UUID plan;

    @QueryParam("assignment")
    @Parameter(description = "All that was asked for one assignment")
    public @Nullable UUID assignment;
}
