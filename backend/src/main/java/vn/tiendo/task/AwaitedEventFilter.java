package vn.tiendo.task;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;

/** Which awaited events a list shows; what has waited longest comes first. */
public class AwaitedEventFilter extends PageQuery {
    @QueryParam("waiting")
    @Parameter(description = "true: only those for which work still waits; false: only the others")
    public @Nullable Boolean waiting;
}
