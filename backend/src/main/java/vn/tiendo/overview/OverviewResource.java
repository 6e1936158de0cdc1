package vn.tiendo.overview;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.shared.web.Page;
import vn.tiendo.task.Basis;
import vn.tiendo.task.Explanation;

/** Dashboards and statistics. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview", description = "Dashboards and statistics")
public class OverviewResource {
    private final OverviewService overview;
    private final OverviewCharts charts;

    @Inject
    OverviewResource(OverviewService overview, OverviewCharts charts) {
        this.overview = overview;
        this.charts = charts;
    }

    @GET
    @Path("/overview")
    @Authenticated
    @Operation(operationId = "getOverview", summary = "Tiles, the table by unit and what is due next")
    public OverviewView overview(
            @QueryParam("plan") UUID plan,
            @QueryParam("unit") UUID unit,
            @Parameter(description = "Default: the business date") @QueryParam("asOf") LocalDate asOf,
            @QueryParam("basis") @DefaultValue("ADJUSTED") Basis basis) {
        return overview.overview(plan, unit, asOf, basis);
    }

    @GET
    @Path("/overview/charts")
    @Authenticated
    @RunOnVirtualThread
    @Operation(
            operationId = "listOverviewCharts",
            summary = "Work by the month of its last day, and products by kind, as of today",
            description =
                    "Of one plan in all its months, of all plans in those of this year. What takes long to count is"
                            + " kept for a hundred times as long as it took.")
    public Page<Chart> charts(
            @QueryParam("plan") UUID plan,
            @QueryParam("unit") UUID unit,
            @QueryParam("basis") @DefaultValue("ADJUSTED") Basis basis) {
        return Page.whole(charts.of(plan, unit, basis));
    }

    @GET
    @Path("/statistics/units")
    @Authenticated
    @Operation(operationId = "unitStatistics", summary = "Figures by unit with on-time figures n/N")
    public UnitStatisticsView units(
            @QueryParam("plan") UUID plan,
            @Parameter(description = "Default: the business date") @QueryParam("asOf") LocalDate asOf,
            @QueryParam("basis") @DefaultValue("ADJUSTED") Basis basis) {
        return overview.statistics(plan, asOf, basis);
    }

    @GET
    @Path("/statistics/explanation")
    @Authenticated
    @Operation(
            operationId = "explainFigure",
            summary = "Why a number is what it is: its rule, what it counts, what it leaves out and why")
    public Explanation explanation(@Valid @BeanParam ExplanationQuery query) {
        return overview.explanation(query);
    }
}
