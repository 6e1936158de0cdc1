package vn.tiendo.task.view;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.tiendo.shared.web.Etags;
import vn.tiendo.shared.web.Page;

/** Views that people keep, and those that others share with them. */
@Path("/api/v1/saved-views")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Saved views", description = "Ways to look at work, kept under a name")
public class SavedViewResource {
    private final SavedViewService views;

    @Inject
    SavedViewResource(SavedViewService views) {
        this.views = views;
    }

    @GET
    @Operation(operationId = "listSavedViews", summary = "The own views and those shared with the reader, by name")
    public Page<SavedViewView> list() {
        return views.list();
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(responseCode = "201", responseDescription = "Saved", value = SavedViewView.class)
    @Operation(operationId = "saveView", summary = "Keep a view; heads share with their unit, the Office with all")
    public SavedViewView save(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull SaveView request) {
        return views.save(key, request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSavedView", summary = "One view")
    public SavedViewView get(@PathParam("id") UUID id) {
        return views.get(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeSavedView", summary = "Say anew what an own view shows and who sees it")
    public SavedViewView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveView request) {
        return views.change(id, Etags.requireVersion(ifMatch), request);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeSavedView", summary = "Remove an own view, also for those it was shared with")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        views.remove(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/{id}/standard")
    @Operation(operationId = "beginWithSavedView", summary = "Begin with this view; it is a choice of the reader alone")
    public SavedViewView makeStandard(@PathParam("id") UUID id) {
        return views.makeStandard(id);
    }

    @DELETE
    @Path("/{id}/standard")
    @Operation(operationId = "stopBeginningWithSavedView", summary = "Begin with the plain list again")
    public SavedViewView makeOrdinary(@PathParam("id") UUID id) {
        return views.makeOrdinary(id);
    }
}
