package vn.tiendo.report;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Invalid;

/** How a consolidation leaves the program. */
enum ConsolidationFormat {
    /** As data. */
    JSON,
    /** As a Word file. */
    DOCX;

    /** A download link names its format; a program says what it accepts.
     *
     * @throws Invalid when a format is named that there is not
     */
    static ConsolidationFormat of(@Nullable String format, @Nullable String accept) {
        if (format == null) {
            return accept != null && accept.contains(RoundResource.DOCX) ? DOCX : JSON;
        }
        return switch (format) {
            case "docx" -> DOCX;
            case "json" -> JSON;
            default -> throw Invalid.field("format", "Chỉ có định dạng docx và json.");
        };
    }

    Response answer(Consolidated consolidated) {
        return switch (this) {
            case JSON ->
                Response.ok(consolidated.view(), MediaType.APPLICATION_JSON).build();
            case DOCX ->
                Response.ok(consolidated.document().toWord(), RoundResource.DOCX)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                attachment(consolidated.view().name()))
                        .build();
        };
    }

    /** The name in UTF-8 for browsers of today (RFC 6266), a plain one for the rest. */
    private static String attachment(String name) {
        var encoded = URLEncoder.encode(name + ".docx", StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"bao-cao-tong-hop.docx\"; filename*=UTF-8''" + encoded;
    }
}
