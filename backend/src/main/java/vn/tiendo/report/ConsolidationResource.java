package vn.tiendo.report;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.report.consolidation.ConsolidationView;
import vn.tiendo.report.draft.ConsolidationSection;
import vn.tiendo.report.draft.SectionView;
import vn.tiendo.report.draft.WriteSection;
import vn.tiendo.shared.web.Etags;
import vn.tiendo.template.DocumentFormat;

/** What the approved reports of a round add up to, and the text that people make of it. */
@Path("/api/v1/report-rounds/{id}/consolidation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reports")
public class ConsolidationResource {
    private final ConsolidationService consolidations;

    @Inject
    ConsolidationResource(ConsolidationService consolidations) {
        this.consolidations = consolidations;
    }

    @GET
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Produces({MediaType.APPLICATION_JSON, DocumentFormat.DOCX_TYPE, DocumentFormat.PDF_TYPE, TableFormat.XLSX_TYPE})
    @Operation(
            operationId = "consolidation",
            summary =
                    "The consolidation as data, as an official document in Word or PDF/A-2b, or its tables as a workbook")
    @APIResponse(
            responseCode = "200",
            description = "By Accept or format",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ConsolidationView.class)),
                @Content(
                        mediaType = DocumentFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response consolidation(
            @PathParam("id") UUID id,
            @Parameter(description = "docx, pdf or xlsx for a download link, instead of Accept") @QueryParam("format")
                    String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return ConsolidationAnswer.of(consolidations, id, format, accept);
    }

    @GET
    @Path("/sections/{section}")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Operation(operationId = "getConsolidationSection", summary = "One section as it stands in the document")
    public SectionView section(@PathParam("id") UUID id, @PathParam("section") ConsolidationSection section) {
        return consolidations.section(id, section);
    }

    @PUT
    @Path("/sections/{section}")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(
            operationId = "writeConsolidationSection",
            summary = "Write a section by hand; it stays whatever changes in its sources")
    public SectionView write(
            @PathParam("id") UUID id,
            @PathParam("section") ConsolidationSection section,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteSection request) {
        return consolidations.write(id, section, Etags.requireVersion(ifMatch), request);
    }

    @DELETE
    @Path("/sections/{section}")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(
            operationId = "redraftConsolidationSection",
            summary = "Take the program's draft of a section again; what was written by hand stays in the trail")
    public SectionView redraft(
            @PathParam("id") UUID id,
            @PathParam("section") ConsolidationSection section,
            @HeaderParam("If-Match") String ifMatch) {
        return consolidations.redraft(id, section, Etags.requireVersion(ifMatch));
    }
}
