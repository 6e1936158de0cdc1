package vn.tiendo.task;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
}
