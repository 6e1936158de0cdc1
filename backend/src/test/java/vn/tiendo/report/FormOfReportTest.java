package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.report.FormForReports.FORM_OF_REPORT;
import static vn.tiendo.report.FormForReports.answers;

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

/** How a unit fills the form of its report in, and what the forms of a round come to. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FormOfReportTest {
    private TestAgency agency;
    private FormForReports form;
    private OneReport report;

    @BeforeEach
    void report() {
        agency = TestAgency.create();
        form = FormForReports.published(agency);
        report = form.reportOf("NCC");
    }

    @Test
    void the_system_fills_in_what_it_knows() {
        agency.head("NCC")
                .get(FORM_OF_REPORT, report.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("writable", equalTo(true))
                .body("missing", contains("mục “Đánh giá chung”"))
                .body("filled.tables[0].rows[2].cells", hasEntry("he-thong", "2"))
                .body("filled.tables[1].rows.cells.'noi-dung'", contains("Đăng tin, bài", "Xây dựng video hướng dẫn"))
                .body("filled.tables[2].rows", hasSize(0));
    }

    @Test
    void what_is_typed_is_kept_and_computed() {
        String task = form.seen(report).getString("filled.tables[1].rows[0].id");
        var typed = Map.of(
                "sections",
                Map.of("danh-gia", "Đạt kế hoạch"),
                "tables",
                Map.of(
                        "san-pham",
                        List.of(Map.of("id", "tin-bai", "cells", Map.of("ke-hoach", "40", "thuc-hien", "36"))),
                        "nhiem-vu",
                        List.of(Map.of("id", task, "cells", Map.of("muc-do", "Vượt", "ngay-xong", "2024-03-31"))),
                        "hoi-nghi",
                        List.of(Map.of("id", "a", "cells", Map.of("ten", "Đối thoại", "nguoi", "120")))));

        form.write(report, typed)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("missing", hasSize(0))
                .body("filled.tables[0].rows[0].cells", hasEntry("ty-le", "90.0"))
                .body("filled.tables[0].totals", hasEntry("ty-le", "90.0"))
                .body("filled.tables[1].rows[0].cells", hasEntry("muc-do", "Vượt"))
                .body("filled.tables[2].totals", hasEntry("nguoi", "120"));
        assertThat(form.seen(report).getString("filled.sections.danh-gia")).isEqualTo("Đạt kế hoạch");
    }

    @Test
    void every_bad_cell_is_named_and_nothing_is_kept() {
        form.write(report, answers("40", "36")).statusCode(200);
        var wrong = Map.of(
                "sections",
                Map.of("danh-gia", "Khác"),
                "tables",
                Map.of(
                        "san-pham",
                        List.of(Map.of("id", "tin-bai", "cells", Map.of("ke-hoach", "nhiều", "ty-le", "1")))));

        form.write(report, wrong)
                .statusCode(422)
                .body(
                        "violations.field",
                        containsInAnyOrder("tables.san-pham[0].ke-hoach", "tables.san-pham[0].ty-le"));
        assertThat(form.seen(report).getString("filled.sections.danh-gia")).isEqualTo("Đạt kế hoạch");
    }

    @Test
    void answers_are_computed_before_they_are_kept() {
        agency.head("NCC")
                .body(answers("8", "4"))
                .post(FORM_OF_REPORT + "/computation", report.id())
                .then()
                .statusCode(200)
                .body("tables[0].rows[0].cells", hasEntry("ty-le", "50.0"));
        assertThat(form.seen(report).getMap("filled.sections")).isEmpty();
    }

    @Test
    void whoever_has_not_seen_the_newest_answers_changes_nothing() {
        form.write(report, answers("40", "36")).statusCode(200);

        var late = agency.head("NCC").body(answers("1", "1"));
        late.header("If-Match", "\"0\"").put(FORM_OF_REPORT, report.id()).then().statusCode(412);
        agency.head("NCC")
                .body(answers("1", "1"))
                .put(FORM_OF_REPORT, report.id())
                .then()
                .statusCode(428);
        assertThat(form.seen(report).getString("filled.tables[0].totals.ke-hoach"))
                .isEqualTo("40");
    }

    @Test
    void a_report_is_not_sent_while_something_obligatory_is_empty() {
        report.submit()
                .statusCode(409)
                .body("code", equalTo("form-incomplete"))
                .body("detail", containsString("mục “Đánh giá chung”"));
        agency.office().get(OneReport.PATH, report.id()).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void whoever_sends_has_seen_the_form_as_it_stands() {
        form.write(report, answers("40", "36")).statusCode(200);
        send(Map.of()).statusCode(422).body("violations.field", contains("formVersion"));
        send(Map.of("formVersion", 0)).statusCode(412);
        agency.office().get(OneReport.PATH, report.id()).then().body("state", equalTo("DRAFT"));

        send(Map.of("formVersion", 1)).statusCode(200).body("state", equalTo("SUBMITTED"));
    }

    private ValidatableResponse send(Map<String, ?> seen) {
        return agency.head("NCC")
                .header("If-Match", report.tag())
                .body(seen)
                .put(OneReport.PATH + "/submission", report.id())
                .then();
    }

    @Test
    void what_was_sent_stands_until_it_is_given_back() {
        form.write(report, answers("40", "36")).statusCode(200);
        report.submitted();

        form.write(report, answers("1", "1")).statusCode(409).body("code", equalTo("report-locked"));
        assertThat(form.seen(report).getBoolean("writable")).isFalse();

        report.giveBack("Bổ sung").statusCode(200);
        form.write(report, answers("50", "25")).statusCode(200);
        report.submit().statusCode(200);
        assertThat(form.seen(report).getString("filled.tables[0].totals.ty-le")).isEqualTo("50.0");
    }

    @Test
    void others_neither_see_nor_fill_it_in() {
        agency.head("LDVL").get(FORM_OF_REPORT, report.id()).then().statusCode(403);
        agency.head("LDVL")
                .header("If-Match", "\"0\"")
                .body(answers("1", "1"))
                .put(FORM_OF_REPORT, report.id())
                .then()
                .statusCode(403);
        agency.office()
                .header("If-Match", "\"0\"")
                .body(answers("1", "1"))
                .put(FORM_OF_REPORT, report.id())
                .then()
                .statusCode(403);
        TestAgency.create().office().get(FORM_OF_REPORT, report.id()).then().statusCode(404);
    }

    @Test
    void the_trail_says_which_cells_changed() {
        form.write(report, answers("40", "36")).statusCode(200);

        String entry = agency.leader()
                .queryParam("event", "FormWrittenInto")
                .get("/api/v1/audit-entries")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        agency.leader()
                .get("/api/v1/audit-entries/{id}", entry)
                .then()
                .statusCode(200)
                .body("changes.label", hasItem("Biểu 01. Sản phẩm, dòng “Tin, bài”, Kế hoạch"));
    }

    @Test
    void approved_forms_add_up_and_others_are_listed_without_figures() {
        var round = form.round("NCC", "LDVL", "KHTC");
        var one = form.report(round, "NCC");
        var other = form.report(round, "LDVL");
        form.write(one, answers("40", "36")).statusCode(200);
        one.submitted().approve().statusCode(200);
        form.write(other, answers("10", "10")).statusCode(200);
        other.submitted();

        totals(round)
                .body("approved", equalTo(1))
                .body("asked", equalTo(3))
                .body("tables[0].rows[0].cells", hasEntry("ke-hoach", "40"))
                .body("tables[0].units.find { it.unit.code == 'LDVL' }.cells", nullValue())
                .body("tables[0].units.find { it.unit.code == 'KHTC' }.cells", nullValue());
        other.approve().statusCode(200);
        totals(round)
                .body("tables[0].rows[0].cells", hasEntry("ke-hoach", "50"))
                .body("tables[0].totals", hasEntry("ty-le", "92.0"));
        agency.head("NCC")
                .get("/api/v1/report-rounds/{id}/form-totals", round)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse totals(String round) {
        return agency.leader()
                .get("/api/v1/report-rounds/{id}/form-totals", round)
                .then()
                .statusCode(200);
    }
}
