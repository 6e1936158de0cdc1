package vn.tiendo.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What the Office decides on a report that a unit has sent. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReportDecisionTest {
    private TestAgency agency;
    private OneReport report;

    @BeforeEach
    void report() {
        agency = TestAgency.create();
        report = PlanForReports.issued(agency).reportOf("NCC");
    }

    @Test
    void the_office_approves_what_was_sent() {
        report.approve().statusCode(409).body("code", equalTo("report-not-submitted"));

        report.submitted()
                .approve()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("story.kind", contains("OPENED", "SUBMITTED", "APPROVED"));
    }

    @Test
    void the_office_gives_back_with_a_reason_and_the_unit_sends_again() {
        report.giveBack("Bổ sung số liệu").statusCode(409).body("code", equalTo("report-not-submitted"));
        report.submitted().giveBack(" ").statusCode(422).body("violations.field", hasItem("reason"));

        report.giveBack("Bổ sung số liệu")
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("returnReason", equalTo("Bổ sung số liệu"))
                .body("locked", equalTo(false))
                .body("story[-1].words", equalTo("Bổ sung số liệu"));
        report.submit().statusCode(200).body("state", equalTo("SUBMITTED")).body("returnReason", nullValue());
    }

    @Test
    void a_unit_decides_on_no_report() {
        report.submitted();

        agency.head("NCC")
                .header("If-Match", report.tag())
                .put(PATH + "/approval", report.id())
                .then()
                .statusCode(403);
        agency.head("NCC")
                .header("If-Match", report.tag())
                .body(Map.of("reason", "Tự trả lại"))
                .put(PATH + "/return", report.id())
                .then()
                .statusCode(403);
    }
}
