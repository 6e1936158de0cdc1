package vn.tiendo.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;
import static vn.tiendo.report.PlanForReports.ROUNDS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What the Office does while a round runs: leaves units out, enters for them, closes and reopens. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RoundRunningTest {
    private static final Map<String, String> NO_WORK = Map.of("reason", "Không có việc trong kỳ");
    private static final Map<String, String> ON_PAPER =
            Map.of("onBehalfOf", "Lê Thị Hoa, Trưởng phòng", "basis", "Văn bản 12/BC-NCC");

    private TestAgency agency;
    private String round;
    private OneReport report;

    @BeforeEach
    void round() {
        agency = TestAgency.create();
        List.of("NCC", "LDVL", "KHTC").forEach(agency::head);
        var plan = PlanForReports.issued(agency);
        round = plan.round("NCC", "LDVL");
        report = new OneReport(agency, plan.report(round, "NCC"), "NCC");
    }

    @Test
    void a_unit_is_left_out_with_a_reason_and_is_not_counted() {
        put("/exclusion", Map.of("reason", " ")).statusCode(422).body("violations.field", hasItem("reason"));
        put("/exclusion", NO_WORK)
                .statusCode(200)
                .body("state", equalTo("EXCLUDED"))
                .body("exclusionReason", equalTo("Không có việc trong kỳ"))
                .body("moves", contains("INCLUDE"))
                .body("story[-1].words", equalTo("Không có việc trong kỳ"));

        agency.office().get(ROUNDS).then().body("items[0].units", equalTo(1));
        agency.office()
                .get(ROUNDS + "/{id}/consolidation", round)
                .then()
                .body("notReported", contains("Phòng Lao động - Việc làm"))
                .body("units.state", contains("EXCLUDED", "DRAFT"));
        report.write(Map.of("results", "Đã làm")).statusCode(409).body("code", equalTo("report-excluded"));
        report.submit().statusCode(409).body("code", equalTo("report-excluded"));
    }

    @Test
    void a_unit_that_was_left_out_is_asked_again() {
        report.write(Map.of("results", "Đã làm")).statusCode(200);
        put("/exclusion", NO_WORK).statusCode(200);

        agency.office()
                .header("If-Match", report.tag())
                .delete(PATH + "/exclusion", report.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("exclusionReason", nullValue())
                .body("results", equalTo("Đã làm"));
        report.submit().statusCode(200);
        put("/exclusion", NO_WORK).statusCode(409).body("code", equalTo("report-locked"));
    }

    @Test
    void the_office_enters_for_a_unit_and_both_names_are_kept() {
        asOffice(Map.of("results", "Theo bản giấy")).statusCode(403);
        put("/entry-on-behalf", Map.of("onBehalfOf", "", "basis", ""))
                .statusCode(422)
                .body("violations.field", hasItems("onBehalfOf", "basis"));
        put("/entry-on-behalf", ON_PAPER)
                .statusCode(200)
                .body("moves", contains("WRITE", "SUBMIT", "EXCLUDE"))
                .body("onBehalfOf", equalTo("Lê Thị Hoa, Trưởng phòng"));

        asOffice(Map.of("results", "Theo bản giấy")).statusCode(200).body("results", equalTo("Theo bản giấy"));
        agency.office()
                .header("If-Match", report.tag())
                .put(PATH + "/submission", report.id())
                .then()
                .statusCode(200)
                .body("story.kind", contains("OPENED", "ENTERED_ON_BEHALF", "SUBMITTED"))
                .body("story[1].words", equalTo("Nhập thay Lê Thị Hoa, Trưởng phòng. Văn bản 12/BC-NCC"))
                .body("story[2].words", equalTo("Nhập thay Lê Thị Hoa, Trưởng phòng"))
                .body("story[2].actorTitle", not(containsString("Người có công")));
        agency.leader()
                .queryParam("event", "ReportWritten")
                .get("/api/v1/audit-entries")
                .then()
                .body("items", hasSize(1));
        agency.leader()
                .queryParam("event", "ReportEnteredOnBehalf")
                .get("/api/v1/audit-entries")
                .then()
                .body("items[0].sentence", containsString("Lê Thị Hoa"));
    }

    @Test
    void a_report_that_is_sent_back_is_the_unit_s_own_again() {
        put("/entry-on-behalf", ON_PAPER).statusCode(200);
        agency.office()
                .header("If-Match", report.tag())
                .put(PATH + "/submission", report.id())
                .then()
                .statusCode(200);

        report.giveBack("Thiếu số liệu").statusCode(200).body("onBehalfOf", nullValue());
        asOffice(Map.of("results", "Sửa")).statusCode(403);
        report.submit().statusCode(200).body("story[-1].words", equalTo(""));
    }

    @Test
    void a_closed_round_takes_nothing_until_it_is_reopened_with_a_reason() {
        agency.office().get(ROUNDS + "/{id}", round).then().body("moves", contains("REMIND", "CLOSE"));
        move("/closure", null).statusCode(200).body("state", equalTo("CLOSED")).body("moves", contains("REOPEN"));
        report.submit().statusCode(409).body("code", equalTo("round-closed"));
        put("/exclusion", NO_WORK).statusCode(409).body("code", equalTo("round-closed"));
        move("/closure", null).statusCode(409);
        move("/reopening", Map.of("reason", "")).statusCode(422);

        move("/reopening", Map.of("reason", "Hai đơn vị gửi bổ sung"))
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        move("/reopening", Map.of("reason", "Lần nữa")).statusCode(409).body("code", equalTo("round-open"));
        report.submit().statusCode(200);
    }

    @Test
    void whoever_has_not_seen_the_newest_round_does_not_close_it() {
        move("/closure", null).statusCode(200);

        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Bổ sung"))
                .put(ROUNDS + "/{id}/reopening", round)
                .then()
                .statusCode(412);
        agency.head("NCC")
                .header("If-Match", "\"0\"")
                .put(ROUNDS + "/{id}/closure", round)
                .then()
                .statusCode(403);
    }

    @Test
    void the_office_reminds_those_who_have_not_sent_and_nobody_else() {
        report.submitted();

        agency.office()
                .post(ROUNDS + "/{id}/reminders", round)
                .then()
                .statusCode(200)
                .body("units", equalTo(1));

        told("LDVL").body("items.title", hasItem("Sắp đến hạn gửi báo cáo"));
        told("NCC").body("items.title", contains("Đơn vị được yêu cầu báo cáo"));
    }

    @Test
    void a_unit_is_told_what_it_is_asked_and_what_became_of_its_report() {
        report.submitted().giveBack("Thiếu số liệu").statusCode(200);
        report.submitted().approve().statusCode(200);

        told("NCC")
                .body(
                        "items.title",
                        contains("Báo cáo được duyệt", "Báo cáo được yêu cầu chỉnh lý", "Đơn vị được yêu cầu báo cáo"))
                .body("items[1].detail", containsString("Thiếu số liệu"))
                .body("items[0].link", equalTo("/bao-cao/don-vi/" + report.id()));
        told("KHTC").body("items", empty());
    }

    private ValidatableResponse told(String unit) {
        return agency.head(unit)
                .queryParam("kind", "REPORT")
                .get("/api/v1/notifications")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse put(String path, Map<String, String> body) {
        return agency.office()
                .header("If-Match", report.tag())
                .body(body)
                .put(PATH + path, report.id())
                .then();
    }

    private ValidatableResponse asOffice(Map<String, String> text) {
        return agency.office()
                .header("If-Match", report.tag())
                .body(text)
                .patch(PATH, report.id())
                .then();
    }

    private ValidatableResponse move(String path, Map<String, String> body) {
        var tag = agency.office().get(ROUNDS + "/{id}", round).header("ETag");
        var request = agency.office().header("If-Match", tag);
        return (body == null ? request : request.body(body))
                .put(ROUNDS + "/{id}" + path, round)
                .then();
    }
}
