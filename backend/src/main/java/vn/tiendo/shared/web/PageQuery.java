package vn.tiendo.shared.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The three parameters that every list has; used as {@code @BeanParam} or as base of a filter. */
public class PageQuery {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(value = 1, message = "Số dòng mỗi trang phải từ 1 đến 200.")
    @Max(value = 200, message = "Số dòng mỗi trang phải từ 1 đến 200.")
    @Parameter(description = "Lines per page, 1 to 200")
    public int limit;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before")
    public @Nullable String cursor;

    @QueryParam("total")
    @DefaultValue("false")
    @Parameter(description = "Whether to count all lines of the filter")
    public boolean total;
}
