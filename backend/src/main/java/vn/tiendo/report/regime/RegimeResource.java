package vn.tiendo.report.regime;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

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
import vn.tiendo.shared.web.Etags;
import vn.tiendo.shared.web.Page;

/** Regimes of reports. */
@Path("/api/v1/report-regimes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report regimes", description = "What is laid down of reports that are asked for again and again")
public class RegimeResource {
    private final RegimeService regimes;

    @Inject
    RegimeResource(RegimeService regimes) {
        this.regimes = regimes;
    }

    @GET
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Operation(operationId = "listRegimes", summary = "Regimes, newest first, with the period that comes next")
    public Page<RegimeRow> list(@Valid @BeanParam RegimeFilter filter) {
        return regimes.list(filter);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(responseCode = "201", responseDescription = "Drafted", value = RegimeView.class)
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "draftRegime", summary = "Begin a regime; much of it may be said later")
    public RegimeView draft(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull RegimeContent request) {
        return regimes.draft(key, request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Operation(
            operationId = "getRegime",
            summary = "One regime with what is missing and the time limits of the coming year")
    public RegimeView get(@PathParam("id") UUID id) {
        return regimes.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "writeRegime", summary = "Say anew all that the regime lays down")
    public RegimeView write(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RegimeContent request) {
        return regimes.write(id, Etags.requireVersion(ifMatch), request);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "discardRegime", summary = "Throw a draft away")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        regimes.discard(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/{id}/activation")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "activateRegime", summary = "Put it into force; refused while something is missing")
    public RegimeView activate(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return regimes.activate(id, Etags.requireVersion(ifMatch));
    }

    @PUT
    @Path("/{id}/stop")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(operationId = "stopRegime", summary = "Take it out of force; rounds that are open stay open")
    public RegimeView stop(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull StopRegime request) {
        return regimes.stop(id, Etags.requireVersion(ifMatch), request);
    }
}
