package vn.tiendo.task;

import static vn.tiendo.document.table.TableFormat.CSV_TYPE;
import static vn.tiendo.document.table.TableFormat.XLSX_TYPE;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.web.Page;

/** Assignments by one filter: a page, headings, a calendar, a file. */
@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments", description = "One unit's share of a task")
public class AssignmentListResource {
    private final AssignmentListService lists;

    @Inject
    AssignmentListResource(AssignmentListService lists) {
        this.lists = lists;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, CSV_TYPE, XLSX_TYPE})
    @Operation(
            operationId = "listAssignments",
            summary =
                    "Assignments of the agency, by due date; those without deadline last; as a file, up to 50 000 of them")
    @APIResponse(
            responseCode = "200",
            description = "By Accept or format",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AssignmentPage.class)),
                @Content(mediaType = CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response list(
            @Valid @BeanParam AssignmentFilter filter,
            @BeanParam TableQuery table,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return AssignmentAnswer.of(lists, filter, table, accept);
    }

    @GET
    @Path("/groups")
    @Authenticated
    @Operation(
            operationId = "listAssignmentGroups",
            summary = "Headings under which the list can be shown, and how many lines stand under each")
    public Page<AssignmentGroup> groups(
            @QueryParam("by") @DefaultValue("UNIT") @Parameter(description = "What lines are gathered by") GroupBy by,
            @Valid @BeanParam AssignmentFilter filter) {
        return lists.groups(by, filter);
    }

    @GET
    @Path("/calendar")
    @Authenticated
    @Operation(
            operationId = "assignmentCalendar",
            summary = "What is due and what begins on each day, a few lines and a number for each")
    public CalendarView calendar(@Valid @BeanParam CalendarQuery days, @Valid @BeanParam AssignmentFilter filter) {
        return lists.calendar(filter, days);
    }
}
