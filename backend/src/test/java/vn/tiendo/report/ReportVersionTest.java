package vn.tiendo.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;
import static vn.tiendo.report.PlanForReports.ROUNDS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What was approved is changed by a new version only, and each opens as it was. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReportVersionTest {
    private TestAgency agency;
    private String round;
    private OneReport report;
    private String line;

    @BeforeEach
    void a_report_is_approved() {
        agency = TestAgency.create();
        var plan = PlanForReports.issued(agency);
        round = plan.round("NCC");
        report = new OneReport(agency, plan.report(round, "NCC"), "NCC");
        line = agency.office().get(PATH, report.id()).path("lines[0].assignmentId");
        report.write(Map.of("results", "Đã đăng 03 tin.", "comments", Map.of(line, "Chờ duyệt bài")))
                .statusCode(200);
        report.submitted()
                .approve()
                .statusCode(200)
                .body("versions", equalTo(1))
                .body("moves", contains("REVISE"));
    }

    @Test
    void a_version_opens_as_it_was_while_the_next_one_is_written() {
        revise(false).statusCode(201).body("state", equalTo("REVISING")).body("revisionReason", equalTo("Thiếu tin"));
        progress();
        report.write(Map.of("results", "Đã đăng 05 tin.", "comments", Map.of(line, "")))
                .statusCode(200);

        version(1)
                .body("results", equalTo("Đã đăng 03 tin."))
                .body("figures.notStarted", equalTo(2))
                .body("lines[0].comment", equalTo("Chờ duyệt bài"))
                .body("lines[0].percent", equalTo(0))
                .body("reason", equalTo(""));
        counted().body("units[0].version", equalTo(1)).body("units[0].results", equalTo("Đã đăng 03 tin."));
        agency.office().get(ROUNDS).then().body("items[0].sent", equalTo(1)).body("items[0].approved", equalTo(1));
    }

    @Test
    void a_new_version_keeps_the_figures_and_is_counted_once_it_is_approved() {
        revise(false).statusCode(201);
        progress();
        report.write(Map.of("results", "Đã đăng 05 tin.")).statusCode(200).body("lines[0].percent", equalTo(0));
        report.submitted();
        counted().body("units[0].version", equalTo(1));

        report.approve().statusCode(200).body("versions", equalTo(2)).body("revisionReason", nullValue());

        counted()
                .body("units[0].version", equalTo(2))
                .body("units[0].results", equalTo("Đã đăng 05 tin."))
                .body("totals.notStarted", equalTo(2));
        agency.office()
                .get(PATH + "/versions", report.id())
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items.reason", contains("Thiếu tin", ""));
    }

    @Test
    void a_correction_takes_the_figures_anew_and_leaves_those_of_the_version_before() {
        revise(true).statusCode(201).body("correctsFigures", equalTo(true));
        progress();
        report.submitted().approve().statusCode(200).body("figures.inProgress", equalTo(1));

        counted().body("totals.inProgress", equalTo(1));
        version(2).body("taken", equalTo("CORRECTED")).body("lines[0].percent", equalTo(50));
        version(1).body("taken", equalTo("SENT")).body("figures.inProgress", equalTo(0));
    }

    @Test
    void a_version_that_is_sent_back_is_written_on_and_nobody_is_reminded() {
        revise(false).statusCode(201);
        report.submitted();
        report.giveBack("Bổ sung")
                .statusCode(200)
                .body("state", equalTo("REVISING"))
                .body("returnReason", equalTo("Bổ sung"));

        agency.office().post(ROUNDS + "/{id}/reminders", round).then().body("units", equalTo(0));
        agency.office()
                .header("If-Match", report.tag())
                .body(Map.of("reason", "Không có việc"))
                .put(PATH + "/exclusion", report.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("report-approved-before"));
        report.submit().statusCode(200);
    }

    @Test
    void the_head_or_the_office_begins_a_version_with_a_reason_and_once() {
        agency.officer("NCC")
                .body(Map.of("reason", "Sai"))
                .post(PATH + "/versions", report.id())
                .then()
                .statusCode(403);
        agency.office()
                .body(Map.of("reason", " "))
                .post(PATH + "/versions", report.id())
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("reason"));
        agency.office()
                .body(Map.of("reason", "Sai"))
                .post(PATH + "/versions", report.id())
                .then()
                .statusCode(201);
        revise(false).statusCode(409).body("code", equalTo("report-not-approved"));
        agency.office().get(PATH + "/versions/2", report.id()).then().statusCode(404);
    }

    @Test
    void two_versions_are_compared_in_figures_lines_and_sentences() {
        revise(true).statusCode(201);
        progress();
        report.write(Map.of("results", "Đã đăng 03 tin. Đã in tờ rơi.")).statusCode(200);
        report.submitted().approve().statusCode(200);

        compared("?from=1&to=2")
                .body("from.number", equalTo(1))
                .body("from.figures.inProgress", equalTo(0))
                .body("to.figures.inProgress", equalTo(1))
                .body("same", equalTo(1))
                .body("lines.before.percent", contains(0))
                .body("lines.after.percent", contains(50))
                .body("texts[0].section", equalTo("RESULTS"))
                .body("texts[0].sentences.where", contains("BOTH", "AFTER"))
                .body("texts[0].sentences.text", hasItems("Đã in tờ rơi."));
        compared("?from=2&to=2").body("lines", empty()).body("same", equalTo(2));
    }

    @Test
    void a_version_is_compared_with_today() {
        progress();

        compared("?from=1")
                .body("to.number", nullValue())
                .body("to.figures.inProgress", equalTo(1))
                .body("lines.after.percent", contains(50));
        agency.office().get(PATH + "/comparison", report.id()).then().statusCode(422);
        agency.head("LDVL").get(PATH + "/comparison?from=1", report.id()).then().statusCode(403);
    }

    private ValidatableResponse compared(String query) {
        return agency.head("NCC")
                .get(PATH + "/comparison" + query, report.id())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse revise(boolean corrects) {
        return agency.head("NCC")
                .body(Map.of("reason", "Thiếu tin", "correctsFigures", corrects))
                .post(PATH + "/versions", report.id())
                .then();
    }

    private ValidatableResponse version(int number) {
        return agency.head("NCC")
                .get(PATH + "/versions/" + number, report.id())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse counted() {
        return agency.office().get(ROUNDS + "/{id}/consolidation", round).then().statusCode(200);
    }

    private void progress() {
        agency.officer("NCC")
                .body(Map.of("percent", 50, "words", "Đã có bài đầu tiên"))
                .post("/api/v1/assignments/{id}/progress", line)
                .then()
                .statusCode(201);
    }
}
