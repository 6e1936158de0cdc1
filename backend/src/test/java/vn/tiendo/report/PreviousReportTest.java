package vn.tiendo.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;
import static vn.tiendo.report.PlanForReports.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What has changed since the last report of a unit. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PreviousReportTest {
    private TestAgency agency;
    private PlanForReports plan;
    private OneReport last;

    @BeforeEach
    void a_unit_has_reported() {
        agency = TestAgency.create();
        plan = PlanForReports.issued(agency).assignedEarlier(40);
        last = report(20);
        last.write(Map.of("results", "Đã đăng 03 tin.", "nextSteps", "Đăng 05 tin."))
                .statusCode(200);
    }

    @Test
    void the_last_approved_one_is_at_hand_with_what_changed_since() {
        report(10).write(Map.of("results", "Không được duyệt")).statusCode(200);
        last.submitted().approve().statusCode(200);
        var now = report(0);
        now.write(Map.of("results", "Đã đăng 03 tin. Đã in tờ rơi.")).statusCode(200);
        var line = agency.office().get(PATH, now.id()).<String>path("lines[0].assignmentId");
        agency.officer("NCC")
                .body(Map.of("percent", 50, "words", "Đã có bài đầu tiên"))
                .post("/api/v1/assignments/{id}/progress", line)
                .then()
                .statusCode(201);

        previous(now)
                .statusCode(200)
                .body("reportId", equalTo(last.id()))
                .body("number", equalTo(1))
                .body("nextSteps", equalTo("Đăng 05 tin."))
                .body("since.from.figures.inProgress", equalTo(0))
                .body("since.to.figures.inProgress", equalTo(1))
                .body("since.lines.after.percent", contains(50))
                .body("since.texts[0].sentences.where", contains("BOTH", "AFTER"));
        previous(last).statusCode(204);
    }

    @Test
    void another_plan_and_another_unit_are_another_report() {
        last.submitted().approve().statusCode(200);

        previous(PlanForReports.issued(agency).reportOf("NCC")).statusCode(204);
        var others = new OneReport(agency, plan.report(plan.round("LDVL"), "LDVL"), "LDVL");
        agency.office().get(PATH + "/previous", others.id()).then().statusCode(204);
        agency.head("LDVL").get(PATH + "/previous", last.id()).then().statusCode(403);
    }

    @Test
    void where_nothing_happened_nothing_has_changed() {
        last.submitted().approve().statusCode(200);

        previous(report(15)).body("since.lines", empty()).body("since.same", equalTo(2));
    }

    private ValidatableResponse previous(OneReport report) {
        return agency.head("NCC").get(PATH + "/previous", report.id()).then();
    }

    /** On a period that ended so many days ago. */
    private OneReport report(int daysAgo) {
        var request = new HashMap<>(plan.roundRequest("NCC"));
        request.put("periodFrom", today().minusDays(daysAgo + 5L).toString());
        request.put("periodTo", today().minusDays(daysAgo).toString());
        String round = plan.open(request).statusCode(201).extract().path("id");
        return new OneReport(agency, plan.report(round, "NCC"), "NCC");
    }
}
