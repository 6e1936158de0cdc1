package vn.tiendo.report.regime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.task.LivePlan;
import vn.tiendo.testing.TestAgency;

/** Complete regimes as the API takes them, that a test may change. */
public final class RegimeRequests {
    private RegimeRequests() {}

    /** Every quarter by the decree, from all divisions, on all plans. */
    public static Map<String, Object> quarterly(TestAgency agency) {
        var content = new HashMap<String, Object>();
        content.put("name", "Báo cáo cải cách hành chính");
        content.put("kind", "PERIODIC");
        content.put("content", "Nêu kết quả trong kỳ");
        content.put("planId", null);
        content.put("subjects", Map.of("kind", "GROUP", "groupId", agency.group("@DIVISIONS")));
        content.put("receiver", "Sở Nội vụ");
        content.put("ways", List.of("SYSTEM", "EMAIL"));
        content.put("frequency", "QUARTER");
        content.put("periodScheme", "DECREE_09_2019");
        content.put("cutOffRule", "LAST_DAY_OF_PERIOD");
        content.put(
                "limits",
                List.of(Map.of(
                        "level",
                        "Các phòng",
                        "receiver",
                        "Văn phòng",
                        "rule",
                        "WORKING_DAYS_AFTER_CUT_OFF",
                        "number",
                        2)));
        content.put("outline", "I. Kết quả");
        content.put("guidance", "");
        content.put("legalBasis", "Nghị định 09/2019/NĐ-CP");
        content.put("validFrom", "2024-01-01");
        content.put("withoutForm", true);
        content.put("openDaysAhead", 0);
        return content;
    }

    /** By the calendar, in force from this month on, so that on any day there is one period whose round is open. */
    public static Map<String, Object> monthly(TestAgency agency) {
        var content = quarterly(agency);
        content.put("frequency", "MONTH");
        content.put("periodScheme", "CALENDAR");
        content.put("validFrom", LivePlan.today().withDayOfMonth(1).toString());
        return content;
    }
}
