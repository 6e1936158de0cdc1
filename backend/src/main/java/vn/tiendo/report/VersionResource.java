package vn.tiendo.report;

import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.comparison.ComparisonView;
import vn.tiendo.shared.web.Page;

/** Versions of a unit's report. */
@Path("/api/v1/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reports")
public class VersionResource {
    private final ReportService reports;
    private final VersionService versions;
    private final ComparisonService comparisons;

    @Inject
    VersionResource(ReportService reports, VersionService versions, ComparisonService comparisons) {
        this.reports = reports;
        this.versions = versions;
        this.comparisons = comparisons;
    }

    @GET
    @Path("/versions")
    @Authenticated
    @Operation(operationId = "listReportVersions", summary = "What was approved of the report, the newest first")
    public Page<VersionRow> list(@PathParam("id") UUID id) {
        return Page.whole(versions.list(id));
    }

    @POST
    @Path("/versions")
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, EDITOR_ROLE})
    @Operation(
            operationId = "reviseReport",
            summary = "Write a new version of an approved report; the approved one is counted until the new one is")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response revise(@PathParam("id") UUID id, @Valid @NotNull ReviseReport request) {
        return Response.created(URI.create("/api/v1/reports/" + id))
                .entity(reports.revise(id, request))
                .build();
    }

    @GET
    @Path("/versions/{number}")
    @Authenticated
    @Operation(operationId = "getReportVersion", summary = "The report as it was approved")
    public VersionView get(@PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.get(id, number);
    }

    @GET
    @Path("/previous")
    @Authenticated
    @Operation(
            operationId = "previousReport",
            summary = "The unit's last approved report on the same, and what has changed since, when there is one")
    @APIResponse(
            responseCode = "200",
            description = "There is one",
            content = @Content(schema = @Schema(implementation = PreviousReportView.class)))
    @APIResponse(responseCode = "204", description = "It is the first")
    public @Nullable PreviousReportView previous(@PathParam("id") UUID id) {
        return comparisons.previous(id).orElse(null);
    }

    @GET
    @Path("/comparison")
    @Authenticated
    @Operation(
            operationId = "compareReport",
            summary = "What changed between two versions, or between a version and today")
    public ComparisonView compare(@PathParam("id") UUID id, @Valid @BeanParam ComparisonQuery query) {
        return comparisons.compare(id, query);
    }
}
