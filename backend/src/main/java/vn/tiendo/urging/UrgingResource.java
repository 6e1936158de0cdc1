package vn.tiendo.urging;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;
import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.tiendo.shared.web.Etags;
import vn.tiendo.shared.web.Page;
import vn.tiendo.template.DocumentFormat;

/** How units are urged, and what they answered. */
@Path("/api/v1/urgings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ADMINISTRATOR_ROLE, OFFICE_ROLE, LEADER_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
@RunOnVirtualThread
@Tag(name = "Urging", description = "Reminders, calls, letters and the Director's list, with the answers of the units")
public class UrgingResource {
    private final UrgingService urgings;

    @Inject
    UrgingResource(UrgingService urgings) {
        this.urgings = urgings;
    }

    @GET
    @Operation(
            operationId = "listUrgings",
            summary = "Steps taken and their answers, newest first; a unit sees its own")
    public Page<UrgingRow> list(@Valid @BeanParam UrgingFilter filter) {
        return urgings.list(filter);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(responseCode = "201", responseDescription = "Recorded", value = UrgingView.class)
    @RolesAllowed(OFFICE_ROLE)
    @Operation(
            operationId = "recordUrging",
            summary = "Remind a unit, write a call down, draw up a letter, or put the unit on the Director's list")
    public UrgingView record(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull RecordUrging request) {
        return urgings.record(key, request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUrging", summary = "One step, the work it was about and the answer")
    public UrgingView get(@PathParam("id") UUID id) {
        return urgings.get(id);
    }

    @PUT
    @Path("/{id}/answer")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, UNIT_HEAD_ROLE, EDITOR_ROLE})
    @Operation(operationId = "answerUrging", summary = "Write down what came back, once")
    public UrgingView answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AnswerUrging request) {
        return urgings.answer(id, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/letter")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "issueUrgingLetter", summary = "Enter the number and day of a letter that has been signed")
    public UrgingView issueLetter(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull IssueLetter request) {
        return urgings.issueLetter(id, Etags.requireVersion(ifMatch), request);
    }

    @GET
    @Path("/{id}/letter")
    @Produces({DocumentFormat.DOCX_TYPE, DocumentFormat.PDF_TYPE})
    @Operation(operationId = "downloadUrgingLetter", summary = "The letter as an official document in Word or PDF/A-2b")
    public Response letter(
            @PathParam("id") UUID id,
            @Parameter(description = "docx or pdf for a download link, instead of Accept") @QueryParam("format")
                    String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return urgings.letter(id).answer(format, accept);
    }
}
