package vn.tiendo.report;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which versions of a report are compared. */
public class ComparisonQuery {
    @QueryParam("from")
    @NotNull(message = "Hãy chọn bản để so sánh.")
    @Parameter(description = "Number of a version")
    public Integer from;

    @QueryParam("to")
    @Parameter(description = "Number of a version; without it, the report and the figures of today")
    public @Nullable Integer to;
}
