package vn.tiendo.task;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.storage.FileDownload;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.shared.problem.Invalid;

/** A list as a page or, by Accept or format, as a file of the whole filter. */
final class AssignmentAnswer {
    private AssignmentAnswer() {}

    static Response of(
            AssignmentListService lists, AssignmentFilter filter, TableQuery query, @Nullable String accept) {
        var table = TableFormat.of(query.format, accept);
        if (query.format != null && table.isEmpty()) {
            throw Invalid.field("format", "Chỉ xuất được csv hoặc xlsx.");
        }
        return table.map(wanted -> file(lists, filter, query, wanted))
                .orElseGet(() -> Response.ok(lists.page(filter), MediaType.APPLICATION_JSON)
                        .build());
    }

    private static Response file(
            AssignmentListService lists, AssignmentFilter filter, TableQuery query, TableFormat format) {
        return Response.ok(lists.export(filter, query, format), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileDownload.attachment("Nhiệm vụ." + format.extension()))
                .build();
    }
}
