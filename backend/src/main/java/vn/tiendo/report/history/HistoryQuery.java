package vn.tiendo.report.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How far a history goes back. */
public class HistoryQuery {
    @QueryParam("rounds")
    @DefaultValue("6")
    @Min(value = 1, message = "Hãy chọn từ 1 đến 12 đợt.")
    @Max(value = 12, message = "Hãy chọn từ 1 đến 12 đợt.")
    @Parameter(description = "How many rounds at most, the one asked for among them")
    public int rounds;
}
