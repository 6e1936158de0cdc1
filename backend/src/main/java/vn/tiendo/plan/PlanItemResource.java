package vn.tiendo.plan;

import static vn.tiendo.identity.Role.OFFICE_ROLE;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Etags;
import vn.tiendo.shared.web.Page;

/** The rows of a plan's annex. */
@Path("/api/v1/plans/{planId}/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanItemResource {
    private final PlanItemService items;

    @Inject
    PlanItemResource(PlanItemService items) {
        this.items = items;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listPlanItems", summary = "All rows of the annex in the order of the paper")
    public Page<PlanItemView> list(@PathParam("planId") UUID planId) {
        return items.list(planId);
    }

    @POST
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "addPlanItem", summary = "Add a row to a draft")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = PlanItemView.class)))
    public Response add(
            @PathParam("planId") UUID planId,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull AddItem request) {
        var item = items.add(planId, key, request);
        return Response.created(URI.create("/api/v1/plans/%s/items/%s".formatted(planId, item.id())))
                .entity(item)
                .build();
    }

    @PATCH
    @Path("/{itemId}")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "correctPlanItem", summary = "Correct or move a row of a draft")
    public PlanItemView correct(
            @PathParam("planId") UUID planId,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CorrectItem request) {
        return items.correct(planId, itemId, Etags.requireVersion(ifMatch), request);
    }

    @DELETE
    @Path("/{itemId}")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "removePlanItem", summary = "Remove a row and all below it from a draft")
    public void remove(
            @PathParam("planId") UUID planId,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") String ifMatch) {
        items.remove(planId, itemId, Etags.requireVersion(ifMatch));
    }
}
