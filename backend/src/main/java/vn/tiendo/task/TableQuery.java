package vn.tiendo.task;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a list is written as a file. */
public class TableQuery {
    @QueryParam("format")
    @Parameter(description = "csv or xlsx for a download link, instead of Accept")
    public @Nullable String format;

    @QueryParam("columns")
    @Parameter(description = "Columns of the file, in this order")
    public List<AssignmentColumn> columns;

    @QueryParam("by")
    @Parameter(description = "Headings of the file")
    public @Nullable GroupBy by;

    List<AssignmentColumn> columnsOrUsual() {
        return columns.isEmpty() ? AssignmentColumn.USUAL : columns;
    }
}
