package vn.tiendo.urging;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.tiendo.template.OfficialDocument;

/** A letter as it leaves the program. */
record LetterFile(String unitName, OfficialDocument letter) {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The name in UTF-8 for browsers of today (RFC 6266), a plain one for the rest. */
    Response answer() {
        var name = URLEncoder.encode("Công văn đôn đốc " + unitName + ".docx", StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Response.ok(letter.toWord(), DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"cong-van-don-doc.docx\"; filename*=UTF-8''" + name)
                .build();
    }
}
