package vn.tiendo.notification.mail;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;

/** Mails that have not gone out. */
@Path("/api/v1/mails")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ADMINISTRATOR_ROLE)
@Tag(name = "Notifications")
public class MailResource {
    private final MailService mails;

    @Inject
    MailResource(MailService mails) {
        this.mails = mails;
    }

    @GET
    @Operation(operationId = "listUnsentMails", summary = "Mails that wait or could not be sent, newest first")
    public Page<MailRow> list(@Valid @BeanParam PageQuery query) {
        return mails.list(query);
    }

    @PUT
    @Path("/{id}/retrial")
    @Operation(operationId = "retryMail", summary = "Send a mail again that has not been sent")
    public void retry(@PathParam("id") UUID id) {
        mails.retry(id);
    }
}
