package vn.tiendo.report.form;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.shared.web.Etags;
import vn.tiendo.shared.web.Page;

/** Forms of reports. */
@Path("/api/v1/report-forms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Report forms",
        description = "Outlines and tables of data that units fill in, in versions that never change")
public class FormResource {
    private final FormService forms;

    @Inject
    FormResource(FormService forms) {
        this.forms = forms;
    }

    @GET
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Operation(operationId = "listReportForms", summary = "Forms of reports, newest first")
    public Page<FormRow> list(@Valid @BeanParam FormFilter filter) {
        return forms.list(filter);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(responseCode = "201", responseDescription = "Drafted", value = FormView.class)
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "draftReportForm", summary = "Begin a form")
    public FormView draft(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull FormDefinition request) {
        return forms.draft(key, request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Operation(operationId = "getReportForm", summary = "One form with its draft and its versions")
    public FormView get(@PathParam("id") UUID id) {
        return forms.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "writeReportForm", summary = "Say anew what the draft asks; versions stay as they are")
    public FormView write(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull FormDefinition request) {
        return forms.write(id, Etags.requireVersion(ifMatch), request);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "discardReportForm", summary = "Throw away a form that was never published")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        forms.discard(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "publishReportForm", summary = "Make the draft a version, with which rounds are opened")
    public FormView publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return forms.publish(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/{id}/retirement")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "retireReportForm", summary = "Offer it no more; rounds that have it keep it")
    public FormView retire(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return forms.retire(id, Etags.requireVersion(ifMatch));
    }

    @DELETE
    @Path("/{id}/retirement")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "useReportForm", summary = "Offer it again")
    public FormView use(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return forms.use(id, Etags.requireVersion(ifMatch));
    }

    @GET
    @Path("/{id}/versions/{number}")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Operation(operationId = "getReportFormVersion", summary = "A form exactly as it was published")
    public FormVersionView version(@PathParam("id") UUID id, @PathParam("number") int number) {
        return forms.version(id, number);
    }
}
