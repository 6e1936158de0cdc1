package vn.tiendo.report;

import static vn.tiendo.identity.Role.OFFICE_ROLE;

import io.quarkus.security.Authenticated;
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
import vn.tiendo.shared.web.PageQuery;

/** Rounds of reports. */
@Path("/api/v1/report-rounds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reports", description = "Rounds, units' reports and consolidation")
public class RoundResource {
    private final RoundService rounds;

    @Inject
    RoundResource(RoundService rounds) {
        this.rounds = rounds;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listRounds", summary = "Rounds, newest first; a unit sees those in which it must report")
    public Page<RoundRow> list(@Valid @BeanParam PageQuery page) {
        return rounds.list(page);
    }

    @POST
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "openRound", summary = "Ask units for a report on a plan and a period")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response open(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull OpenRound request) {
        var round = rounds.open(key, request);
        return Response.created(URI.create("/api/v1/report-rounds/" + round.id()))
                .entity(round)
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getRound", summary = "One round with the state of its reports")
    public RoundView get(@PathParam("id") UUID id) {
        return rounds.get(id);
    }

    @PUT
    @Path("/{id}/closure")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "closeRound", summary = "Take no report any more; who has not sent stays named as such")
    public RoundView close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return rounds.close(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/{id}/reopening")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "reopenRound", summary = "Take reports again, with a reason")
    public RoundView reopen(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReopenRound request) {
        return rounds.reopen(id, Etags.requireVersion(ifMatch), request);
    }

    @POST
    @Path("/{id}/reminders")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "remindUnsent", summary = "Remind every unit that has not sent its report")
    public RemindedView remind(@PathParam("id") UUID id) {
        return rounds.remind(id);
    }

    @GET
    @Path("/{id}/reports")
    @Authenticated
    @Operation(operationId = "listReports", summary = "The units' reports of a round")
    public Page<ReportRow> reports(@PathParam("id") UUID id) {
        return Page.whole(rounds.get(id).reports());
    }
}
