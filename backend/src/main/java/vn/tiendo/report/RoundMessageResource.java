package vn.tiendo.report;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.report.message.MessageForms;
import vn.tiendo.report.message.ReportMessage;

/** Rounds for other reporting systems. */
@Path("/api/v1/report-rounds/{id}/message")
@RunOnVirtualThread
@Tag(name = "Reports")
public class RoundMessageResource {
    private final RoundMessages messages;
    private final MessageForms forms;

    @Inject
    RoundMessageResource(RoundMessages messages, MessageForms forms) {
        this.messages = messages;
        this.forms = forms;
    }

    @GET
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "roundMessage",
            summary = "The round with its units' reports as a message to another system, also as of an earlier day")
    @APIResponseSchema(responseCode = "200", responseDescription = "In the form asked for", value = ReportMessage.class)
    public Response message(
            @PathParam("id") UUID id,
            @Parameter(description = "Form of the message") @QueryParam("format") @DefaultValue("json") String format,
            @Parameter(
                            description =
                                    "Tell the figures of all units as of the end of this day, instead of those of approved reports")
                    @QueryParam("asOf")
                    LocalDate asOf) {
        var form = forms.require(format);
        var message = messages.of(id, asOf);
        StreamingOutput written = out -> form.write(message, out);
        return Response.ok(written, form.mediaType()).build();
    }
}
