package vn.tiendo.template.library;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.tiendo.shared.web.Etags;
import vn.tiendo.shared.web.Page;
import vn.tiendo.template.DocumentFormat;
import vn.tiendo.template.TemplateKind;

/** Word files in which the agency's documents are filled. */
@Path("/api/v1/document-templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({OFFICE_ROLE, ADMINISTRATOR_ROLE})
@RunOnVirtualThread
@Tag(name = "Document templates", description = "Word files with placeholders, checked, tried and put to use")
public class TemplateResource {
    private final TemplateService templates;

    @Inject
    TemplateResource(TemplateService templates) {
        this.templates = templates;
    }

    @GET
    @Operation(operationId = "listTemplates", summary = "Versions of forms, newest first")
    public Page<TemplateRow> list(@Valid @BeanParam TemplateFilter filter) {
        return templates.list(filter);
    }

    @POST
    @RolesAllowed(OFFICE_ROLE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @APIResponseSchema(responseCode = "201", responseDescription = "Taken, not in use yet", value = TemplateRow.class)
    @Operation(operationId = "uploadTemplate", summary = "Have a form looked through and keep it as a new version")
    public TemplateRow upload(@HeaderParam("Idempotency-Key") String key, @Valid @BeanParam TemplateForm form) {
        var file = CheckedForm.of(form.kind, form.file.fileName(), form.file.uploadedFile());
        return templates.upload(key, form.kind, form.note, file);
    }

    @GET
    @Path("/kinds")
    @Operation(
            operationId = "listTemplateKinds",
            summary = "Kinds of documents, what their forms may name, and the form in use")
    public Page<KindView> kinds() {
        return templates.kinds();
    }

    @GET
    @Path("/kinds/{kind}/starter")
    @Produces(DocumentFormat.DOCX_TYPE)
    @Operation(
            operationId = "downloadStarterTemplate",
            summary = "The layout of NĐ 30/2020 with placeholders, to begin with")
    public Response starter(@PathParam("kind") TemplateKind kind) {
        return templates.starter(kind).asWord();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTemplate", summary = "One version")
    public TemplateRow get(@PathParam("id") UUID id) {
        return templates.get(id);
    }

    @GET
    @Path("/{id}/file")
    @Produces(DocumentFormat.DOCX_TYPE)
    @Operation(operationId = "downloadTemplate", summary = "The form as it was uploaded")
    public Response file(@PathParam("id") UUID id) {
        return templates.file(id).asWord();
    }

    @GET
    @Path("/{id}/preview")
    @Produces(DocumentFormat.PDF_TYPE)
    @Operation(operationId = "previewTemplate", summary = "A document in this form, with examples in all fields")
    public Response preview(@PathParam("id") UUID id) {
        return templates.preview(id).asPdf();
    }

    @PUT
    @Path("/{id}/activation")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "activateTemplate", summary = "Fill documents in this version from now on")
    public TemplateRow activate(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return templates.activate(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/{id}/retirement")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "retireTemplate", summary = "Go back to the built-in layout")
    public TemplateRow retire(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return templates.retire(id, Etags.requireVersion(ifMatch));
    }
}
