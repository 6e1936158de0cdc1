package vn.tiendo.overview;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.Basis;
import vn.tiendo.task.CountedAs;
import vn.tiendo.task.Figure;

/** Which number is to be explained. */
public class ExplanationQuery {
    @QueryParam("figure")
    @NotNull(message = "Hãy chọn con số cần giải thích.")
    public Figure figure;

    @QueryParam("of")
    @DefaultValue("LEAD")
    @Parameter(description = "Shares of units in one of the two roles, or tasks, each once")
    public CountedAs of;

    @QueryParam("plan")
    public @Nullable UUID plan;

    @QueryParam("unit")
    public @Nullable UUID unit;

    @QueryParam("asOf")
    @Parameter(description = "Default: the business date")
    public @Nullable LocalDate asOf;

    @QueryParam("basis")
    @DefaultValue("ADJUSTED")
    public Basis basis;
}
