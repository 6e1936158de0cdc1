package vn.tiendo.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event in the story of a unit's report. */
public record ReportEvent(Kind kind, Instant recordedAt, String actorName, String actorTitle, String words) {
    /** What happened to a report. */
    @Schema(name = "ReportEventKind")
    public enum Kind {
        /** Được yêu cầu. */
        OPENED,
        /** Gửi. */
        SUBMITTED,
        /** Duyệt. */
        APPROVED,
        /** Yêu cầu chỉnh lý. */
        RETURNED,
        /** Không phải báo cáo. */
        EXCLUDED,
        /** Phải báo cáo trở lại. */
        INCLUDED,
        /** Văn phòng nhập thay. */
        ENTERED_ON_BEHALF,
        /** Lập bản mới. */
        REVISED,
        /** Bản đã duyệt lấy số liệu chốt. */
        FROZEN
    }
}
