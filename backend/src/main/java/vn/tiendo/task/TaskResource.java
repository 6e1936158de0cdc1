package vn.tiendo.task;

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

/** Tasks of issued plans with the state derived from their leads. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks", description = "Rows of issued plans, alive")
public class TaskResource {
    private final TaskService tasks;

    @Inject
    TaskResource(TaskService tasks) {
        this.tasks = tasks;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listTasks", summary = "Tasks in the order of their plans")
    public Page<TaskRow> list(@Valid @BeanParam TaskFilter filter) {
        return tasks.list(filter);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getTask", summary = "One task with all its assignments")
    public TaskView get(@PathParam("id") UUID id) {
        return tasks.get(id);
    }

    @PUT
    @Path("/{id}/lead-rule")
    @RolesAllowed(OFFICE_ROLE)
    @Operation(
            operationId = "setLeadRule",
            summary = "Say whether all leads must finish or the first named answers for all")
    public TaskView setLeadRule(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SetLeadRule request) {
        return tasks.setLeadRule(id, Etags.requireVersion(ifMatch), request);
    }
}
