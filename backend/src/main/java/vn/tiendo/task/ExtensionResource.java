package vn.tiendo.task;

import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Etags;
import vn.tiendo.shared.web.Page;

/** What units asked for, and the answers. */
@Path("/api/v1/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extensions", description = "More time: asked for by a unit, decided by the Office")
public class ExtensionResource {
    private final ExtensionService extensions;

    @Inject
    ExtensionResource(ExtensionService extensions) {
        this.extensions = extensions;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listExtensions", summary = "What was asked for and how it was answered, newest first")
    public Page<ExtensionView> list(@Valid @BeanParam ExtensionFilter filter) {
        return extensions.list(filter);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getExtension", summary = "One request for more time and its answer")
    public ExtensionView get(@PathParam("id") UUID id) {
        return extensions.get(id);
    }

    @PUT
    @Path("/{id}/decision")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(
            operationId = "decideExtension",
            summary = "Give more time or not; the original deadline stays, the adjusted one moves")
    public ExtensionView decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DecideExtension request) {
        return extensions.decide(id, Etags.requireVersion(ifMatch), request);
    }
}
