package vn.tiendo.report;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tiendo.task.Figure;
import vn.tiendo.unit.PartyRole;

/** Which number of a unit's report is to be explained. */
public class ReportFigureQuery {
    @QueryParam("figure")
    @NotNull(message = "Hãy chọn con số cần giải thích.")
    @Parameter(description = "Any but IDLE, which no report has")
    public Figure figure;

    @QueryParam("of")
    @DefaultValue("LEAD")
    @Parameter(description = "What the unit leads, or what it contributes to")
    public PartyRole of;
}
