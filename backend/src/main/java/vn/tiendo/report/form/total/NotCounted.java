package vn.tiendo.report.form.total;

import vn.tiendo.report.ReportState;

/** Why a unit has no figures in sums, in words. */
public final class NotCounted {
    private NotCounted() {}

    public static String words(ReportState state) {
        return switch (state) {
            case SUBMITTED -> "chờ duyệt";
            case EXCLUDED -> "không phải báo cáo";
            case DRAFT, RETURNED, APPROVED, REVISING -> "chưa báo cáo";
        };
    }
}
