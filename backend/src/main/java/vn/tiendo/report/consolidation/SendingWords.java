package vn.tiendo.report.consolidation;

import vn.tiendo.report.ReportState;

/** How a report that is not in the figures is spoken of. */
public final class SendingWords {
    private SendingWords() {}

    /** Why a unit is not in the figures. */
    public static String why(ReportState state) {
        return switch (state) {
            case DRAFT -> "chưa báo cáo";
            case RETURNED -> "đang chỉnh lý báo cáo";
            case SUBMITTED -> "đã gửi báo cáo, chờ duyệt";
            case EXCLUDED -> "không phải báo cáo trong đợt này";
            case APPROVED, REVISING -> throw new IllegalArgumentException("an approved report is in the figures");
        };
    }
}
