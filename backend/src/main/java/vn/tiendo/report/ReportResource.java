package vn.tiendo.report;

import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.Etags;
import vn.tiendo.task.Explanation;

/** A unit's report. */
@Path("/api/v1/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reports")
public class ReportResource {
    private final ReportService reports;
    private final ReportExplanations explanations;

    @Inject
    ReportResource(ReportService reports, ReportExplanations explanations) {
        this.reports = reports;
        this.explanations = explanations;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getReport", summary = "A unit's report with figures and lines from the system")
    public ReportView get(@PathParam("id") UUID id) {
        return reports.get(id);
    }

    @GET
    @Path("/explanation")
    @Authenticated
    @Operation(
            operationId = "explainReportFigure",
            summary = "Why a number of the report is what it is, as of the report's day")
    public Explanation explanation(@PathParam("id") UUID id, @Valid @BeanParam ReportFigureQuery query) {
        return explanations.explain(id, query);
    }

    @PATCH
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(operationId = "writeReport", summary = "Write text and comments")
    public ReportView write(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteReport request) {
        return reports.write(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/submission")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, EDITOR_ROLE})
    @Operation(
            operationId = "submitReport",
            summary =
                    "Send the report; figures are taken as of the cut-off and locked. With a form, the sender says which version of it was seen")
    public ReportView submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SubmitReport.class)))
                    @Valid
                    @Nullable
                    SubmitReport request) {
        return reports.submit(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/exclusion")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "excludeReport", summary = "Leave the unit out of the round, with a reason")
    public ReportView exclude(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ExcludeReport request) {
        return reports.exclude(id, Etags.requireVersion(ifMatch), request);
    }

    @DELETE
    @Path("/exclusion")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "includeReport", summary = "Ask the unit again")
    public ReportView include(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return reports.include(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/entry-on-behalf")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(
            operationId = "enterReportOnBehalf",
            summary = "Enter what came another way; from here the Office writes and sends for the unit")
    public ReportView enterOnBehalf(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EnterOnBehalf request) {
        return reports.enterOnBehalf(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/approval")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(operationId = "approveReport", summary = "Accept the report into the consolidation")
    public ReportView approve(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return reports.approve(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/return")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(operationId = "returnReport", summary = "Send the report back with a reason")
    public ReportView returnForChanges(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReturnReport request) {
        return reports.returnForChanges(id, Etags.requireVersion(ifMatch), request);
    }
}
