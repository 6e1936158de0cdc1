package vn.tiendo.audit;

import static vn.tiendo.document.table.TableFormat.CSV_TYPE;
import static vn.tiendo.document.table.TableFormat.XLSX_TYPE;
import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import vn.tiendo.audit.seal.SealState;
import vn.tiendo.audit.seal.Verification;
import vn.tiendo.audit.seal.VerificationService;
import vn.tiendo.shared.web.Page;

/** The trail: who did what, when, and whether anybody has touched it since. */
@Path("/api/v1/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Audit", description = "The trail of everything that was done, and its seals")
public class AuditEntryResource {
    private final AuditService audit;
    private final VerificationService verification;

    @Inject
    AuditEntryResource(AuditService audit, VerificationService verification) {
        this.audit = audit;
        this.verification = verification;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR_ROLE, LEADER_ROLE})
    @Produces({MediaType.APPLICATION_JSON, CSV_TYPE, XLSX_TYPE})
    @Operation(
            operationId = "listAuditEntries",
            summary = "Entries of the agency, newest first; as a file, all entries of the filter")
    @APIResponse(
            responseCode = "200",
            description = "By Accept or format",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AuditEntryPage.class)),
                @Content(mediaType = CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response list(
            @Valid @BeanParam AuditFilter filter,
            @Parameter(description = "csv or xlsx for a download link, instead of Accept") @QueryParam("format")
                    String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return AuditAnswer.of(audit, filter, format, accept);
    }

    @GET
    @Path("/events")
    @RolesAllowed({ADMINISTRATOR_ROLE, LEADER_ROLE})
    @Operation(operationId = "listAuditEvents", summary = "The kinds of events, for the filter")
    public Page<AuditEventView> events() {
        return Page.whole(audit.events());
    }

    @GET
    @Path("/seal")
    @RolesAllowed({ADMINISTRATOR_ROLE, LEADER_ROLE})
    @Operation(operationId = "getAuditSeal", summary = "How far the trail is sealed")
    public SealState seal() {
        return audit.seal();
    }

    @GET
    @Path("/verification")
    @RolesAllowed(ADMINISTRATOR_ROLE)
    @Operation(
            operationId = "verifyAuditTrail",
            summary = "Check the whole chain of the installation: where it breaks and what is not yet sealed")
    public Verification verify() {
        return verification.verify();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ADMINISTRATOR_ROLE, LEADER_ROLE})
    @Operation(operationId = "getAuditEntry", summary = "One entry with what was before and after, and its seal")
    public AuditEntryView get(@PathParam("id") UUID id) {
        return audit.get(id);
    }
}
