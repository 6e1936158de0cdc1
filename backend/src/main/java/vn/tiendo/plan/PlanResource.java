package vn.tiendo.plan;

import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Plans as documents. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans", description = "Plans as official documents")
public class PlanResource {
    private final PlanService plans;

    @Inject
    PlanResource(PlanService plans) {
        this.plans = plans;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listPlans",
            summary = "Plans of the agency, newest first; drafts only for those who may prepare them")
    public Page<PlanRow> list(@Valid @BeanParam PlanFilter filter) {
        return plans.list(filter);
    }

    @POST
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "createPlan", summary = "Start an empty draft")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull CreatePlan request) {
        var plan = plans.create(key, request);
        return Response.created(URI.create("/api/v1/plans/" + plan.id()))
                .entity(plan)
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getPlan", summary = "One plan as a document, without the rows of its annex")
    public PlanView get(@PathParam("id") UUID id) {
        return plans.get(id);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "correctPlan", summary = "Correct a draft's document")
    public PlanView correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CorrectPlan request) {
        return plans.correct(id, Etags.requireVersion(ifMatch), request);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "discardPlan", summary = "Throw a draft away")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        plans.discard(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/{id}/issuance")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE})
    @Operation(
            operationId = "issuePlan",
            summary = "Give number, date and signature; creates the assignments of all units")
    public PlanView issue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull IssuePlan request) {
        return plans.issue(id, Etags.requireVersion(ifMatch), request);
    }
}
