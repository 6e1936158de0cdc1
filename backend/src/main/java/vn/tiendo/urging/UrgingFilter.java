package vn.tiendo.urging;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;

/** Which steps a list shows; the newest first. */
public class UrgingFilter extends PageQuery {
    @QueryParam("step")
    public @Nullable UrgingStep step;

    @QueryParam("unit")
    public @Nullable UUID unit;

    @QueryParam("assignment")
    @Parameter(description = "Steps that were about this work")
    public @Nullable UUID assignment;

    @QueryParam("answered")
    public @Nullable Boolean answered;
}
