package vn.tiendo.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What a unit raised in the system stands in its report until it writes something of its own. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RaisedInReportTest {
    private static final String DIFFICULTIES = "/api/v1/difficulties";

    private TestAgency agency;
    private PlanForReports plan;
    private OneReport report;

    @BeforeEach
    void report() {
        agency = TestAgency.create();
        plan = PlanForReports.issued(agency);
        report = plan.reportOf("NCC");
    }

    @Test
    void fills_the_section_in_until_the_unit_writes_its_own() {
        shows("difficulties", "");
        var id = raise("Thiếu kinh phí in");
        shows("difficulties", "- Thiếu kinh phí in.");
        shows("proposals", "- Cấp bổ sung");

        move(agency::office, id, "receipt", Map.of());
        move(agency::office, id, "forwarding", Map.of("view", "Đồng ý"));
        move(agency::leader, id, "answer", Map.of("words", "Đồng ý cấp"));
        agency.head("NCC")
                .get(PATH, report.id())
                .then()
                .body("difficulties", containsString("Thiếu kinh phí in. Lãnh đạo đã chỉ đạo ngày"));

        report.write(Map.of("difficulties", "Không có")).body("difficulties", equalTo("Không có"));
        shows("proposals", "- Cấp bổ sung");
        report.write(Map.of("proposals", "")).body("proposals", equalTo(""));
    }

    @Test
    void sending_keeps_it_and_the_consolidation_takes_it() {
        raise("Thiếu kinh phí in");
        report.submit().statusCode(200).body("difficulties", equalTo("- Thiếu kinh phí in."));
        raise("Nêu sau khi đã gửi báo cáo");
        shows("difficulties", "- Thiếu kinh phí in.");
        report.approve().statusCode(200);
        String round = agency.office().get(PATH, report.id()).path("roundId");
        agency.office()
                .get("/api/v1/report-rounds/{id}/consolidation", round)
                .then()
                .body("units[0].difficulties", equalTo("- Thiếu kinh phí in."))
                .body("units[0].proposals", equalTo("- Cấp bổ sung"));
    }

    @Test
    void tells_nothing_of_other_units_or_of_what_was_withdrawn() {
        var id = raise("Tự giải quyết được");
        move(() -> agency.head("NCC"), id, "withdrawal", Map.of());
        shows("difficulties", "");
        var other = plan.reportOf("KHTC");
        raise("Thiếu kinh phí in");
        agency.head("KHTC").get(PATH, other.id()).then().body("difficulties", equalTo(""));
    }

    private void shows(String section, String words) {
        agency.head("NCC").get(PATH, report.id()).then().body(section, equalTo(words));
    }

    /** Raised on the whole plan and sent by the head. */
    private String raise(String description) {
        var body =
                Map.of("planId", plan.id(), "kind", "FUNDING", "description", description, "proposal", "Cấp bổ sung");
        String id = agency.head("NCC")
                .body(body)
                .post(DIFFICULTIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        move(() -> agency.head("NCC"), id, "submission", Map.of());
        return id;
    }

    private static void move(Supplier<RequestSpecification> who, String id, String move, Map<String, ?> body) {
        var tag = who.get().get(DIFFICULTIES + "/{id}", id).header("ETag");
        who.get()
                .header("If-Match", tag)
                .body(body)
                .put(DIFFICULTIES + "/{id}/" + move, id)
                .then()
                .statusCode(200);
    }
}
