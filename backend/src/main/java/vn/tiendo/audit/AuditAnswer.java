package vn.tiendo.audit;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.storage.FileDownload;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.shared.problem.Invalid;

/** The trail as a page or, by Accept or format, as a file of the whole filter. */
final class AuditAnswer {
    private AuditAnswer() {}

    static Response of(AuditService audit, AuditFilter filter, @Nullable String format, @Nullable String accept) {
        var table = TableFormat.of(format, accept);
        if (format != null && table.isEmpty()) {
            throw Invalid.field("format", "Chỉ xuất được csv hoặc xlsx.");
        }
        return table.map(wanted -> file(audit, filter, wanted))
                .orElseGet(() -> Response.ok(audit.list(filter), MediaType.APPLICATION_JSON)
                        .build());
    }

    private static Response file(AuditService audit, AuditFilter filter, TableFormat format) {
        return Response.ok(audit.export(filter, format), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileDownload.attachment("Nhật ký." + format.extension()))
                .build();
    }
}
