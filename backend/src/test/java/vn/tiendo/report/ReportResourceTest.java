package vn.tiendo.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReportResourceTest {
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
    void nobody_touches_a_report_without_signing_in() {
        given().get(PATH, report.id()).then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body("{}")
                .patch(PATH, report.id())
                .then()
                .statusCode(401);
        for (String move : new String[] {"/submission", "/approval", "/return"}) {
            given().contentType(ContentType.JSON)
                    .body("{}")
                    .put(PATH + move, report.id())
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void is_filled_in_from_the_assignments_of_the_unit() {
        agency.head("NCC")
                .get(PATH, report.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("locked", equalTo(false))
                .body("asOf", equalTo(PlanForReports.today().toString()))
                .body("figures.total", equalTo(2))
                .body("figures.notStarted", equalTo(2))
                .body("coordinating.total", equalTo(0))
                .body("lines.content", contains("Đăng tin, bài", "Xây dựng video hướng dẫn"))
                .body("lines.role", contains("LEAD", "LEAD"))
                .body("moves", contains("WRITE", "SUBMIT"))
                .body("story.kind", contains("OPENED"));
    }

    @Test
    void work_that_is_only_contributed_is_counted_apart() {
        var finance = plan.reportOf("KHTC");

        agency.head("KHTC")
                .get(PATH, finance.id())
                .then()
                .body("figures.total", equalTo(0))
                .body("coordinating.total", equalTo(1))
                .body("lines.role", contains("COORDINATOR"));
    }

    @Test
    void another_unit_may_not_read_it_and_another_agency_does_not_know_it() {
        agency.head("LDVL").get(PATH, report.id()).then().statusCode(403).body("code", equalTo("not-your-unit"));
        TestAgency.create().office().get(PATH, report.id()).then().statusCode(404);
        agency.office().get(PATH, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void an_officer_writes_text_and_comments_for_the_unit() {
        String line = lineOf(report);

        agency.officer("NCC")
                .header("If-Match", report.tag())
                .body(Map.of("results", "Đã đăng 03 tin.", "comments", Map.of(line, "Chờ duyệt bài")))
                .patch(PATH, report.id())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("results", equalTo("Đã đăng 03 tin."))
                .body("lines[0].comment", equalTo("Chờ duyệt bài"))
                .body("lines[1].comment", equalTo(""));
    }

    @Test
    void only_the_unit_writes() {
        agency.head("LDVL")
                .header("If-Match", report.tag())
                .body(Map.of("results", "Khác"))
                .patch(PATH, report.id())
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-unit"));
        agency.leader()
                .header("If-Match", report.tag())
                .body(Map.of("results", "Khác"))
                .patch(PATH, report.id())
                .then()
                .statusCode(403);
    }

    @Test
    void a_comment_on_work_of_others_is_a_violation() {
        var stranger = UUID.randomUUID();

        report.write(Map.of("comments", Map.of(stranger, "Việc của ai")))
                .statusCode(422)
                .body("violations.field", hasItem("comments." + stranger));
    }

    @Test
    void a_text_that_is_too_long_is_a_violation() {
        report.write(Map.of("results", "x".repeat(20_001)))
                .statusCode(422)
                .body("violations.field", hasItem("results"));
    }

    @Test
    void every_move_must_name_the_version_that_was_seen() {
        var tag = report.tag();
        report.write(Map.of("results", "Mới")).statusCode(200);

        agency.head("NCC")
                .body(Map.of("results", "Cũ"))
                .patch(PATH, report.id())
                .then()
                .statusCode(428);
        agency.head("NCC")
                .header("If-Match", tag)
                .body(Map.of("results", "Cũ"))
                .patch(PATH, report.id())
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        agency.head("NCC")
                .header("If-Match", tag)
                .put(PATH + "/submission", report.id())
                .then()
                .statusCode(412);
        agency.office()
                .header("If-Match", tag)
                .put(PATH + "/approval", report.id())
                .then()
                .statusCode(412);
        agency.office()
                .header("If-Match", tag)
                .body(Map.of("reason", "Bổ sung"))
                .put(PATH + "/return", report.id())
                .then()
                .statusCode(412);
    }

    @Test
    void a_report_without_a_form_is_sent_with_nothing_in_the_request() {
        agency.head("NCC")
                .noContentType()
                .header("If-Match", report.tag())
                .put(PATH + "/submission", report.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void the_head_sends_and_the_report_is_locked() {
        report.submit()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("locked", equalTo(true))
                .body("submittedAt", notNullValue())
                .body("moves", empty())
                .body("story.kind", contains("OPENED", "SUBMITTED"));
        report.write(Map.of("results", "Thêm")).statusCode(409).body("code", equalTo("report-locked"));
        report.submit().statusCode(409).body("code", equalTo("report-locked"));
    }

    @Test
    void figures_that_were_sent_do_not_move_with_the_work() {
        String line = lineOf(report);
        report.submitted();

        agency.officer("NCC")
                .body(Map.of("percent", 50, "words", "Đã có bài đầu tiên"))
                .post("/api/v1/assignments/{id}/progress", line)
                .then()
                .statusCode(201);

        agency.office()
                .get(PATH, report.id())
                .then()
                .body("figures.notStarted", equalTo(2))
                .body("lines[0].percent", equalTo(0));
    }

    @Test
    void only_the_head_of_the_unit_sends() {
        agency.officer("NCC")
                .header("If-Match", report.tag())
                .put(PATH + "/submission", report.id())
                .then()
                .statusCode(403);
        agency.office()
                .header("If-Match", report.tag())
                .put(PATH + "/submission", report.id())
                .then()
                .statusCode(403)
                .body("code", equalTo("not-head-of-unit"));
    }

    private String lineOf(OneReport one) {
        return agency.office().get(PATH, one.id()).then().extract().path("lines[0].assignmentId");
    }
}
