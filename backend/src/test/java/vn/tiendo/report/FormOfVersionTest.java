package vn.tiendo.report;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static vn.tiendo.report.FormForReports.FORM_OF_REPORT;
import static vn.tiendo.report.FormForReports.answers;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;
import static vn.tiendo.report.PlanForReports.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.report.form.FormSamples;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.content.FormTable;
import vn.tiendo.report.form.content.SystemValue;
import vn.tiendo.report.form.content.TableRowSource;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Each version of a report opens with its form as it was, and what the system fills in is what the report itself shows. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FormOfVersionTest {
    private static final String OF_VERSION = PATH + "/versions/{number}/form";
    private static final String PERCENT = "filled.tables[0].rows[0].cells";
    private static final int DAYS_AGO = 3;

    private TestAgency agency;

    @Inject
    RoundJob job;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
    }

    @Test
    void a_version_keeps_its_form_while_the_next_one_is_written() {
        var form = FormForReports.published(agency);
        var report = form.reportOf("NCC");
        form.write(report, answers("40", "36")).statusCode(200);
        report.submitted().approve().statusCode(200);
        revise(report);
        form.write(report, answers("50", "25")).statusCode(200);

        ofVersion(report, 1)
                .body("version", equalTo(1))
                .body("number", equalTo(1))
                .body("content.name", equalTo("Biểu mẫu báo cáo tuyên truyền"))
                .body("filled.sections.danh-gia", equalTo("Đạt kế hoạch"))
                .body("filled.tables[0].totals", hasEntry("ty-le", "90.0"));
        report.submitted().approve().statusCode(200);

        ofVersion(report, 1).body("filled.tables[0].totals", hasEntry("ke-hoach", "40"));
        ofVersion(report, 2).body("filled.tables[0].totals", hasEntry("ke-hoach", "50"));
        agency.head("NCC").get(OF_VERSION, report.id(), 3).then().statusCode(404);
        agency.head("LDVL").get(OF_VERSION, report.id(), 1).then().statusCode(403);
        TestAgency.create().office().get(OF_VERSION, report.id(), 1).then().statusCode(404);
    }

    @Test
    void a_round_without_a_form_has_none_in_its_versions() {
        var report = PlanForReports.issued(agency).reportOf("NCC");
        report.submitted().approve().statusCode(200);

        agency.head("NCC").get(OF_VERSION, report.id(), 1).then().statusCode(204);
    }

    @Test
    void once_the_round_is_frozen_the_form_has_the_cells_of_the_cut_off() {
        var form = formOfProgress();
        var round = round(form);
        var report = form.report(round, "NCC");
        progress(form, report);
        form.write(report, Map.of("sections", Map.of(), "tables", Map.of())).statusCode(200);
        report.submitted();
        current(report).body(PERCENT, hasEntry("tien-do", "50"));

        freeze(round);

        current(report).body(PERCENT, hasEntry("tien-do", "0"));
        report.approve().statusCode(200);
        ofVersion(report, 1).body(PERCENT, hasEntry("tien-do", "0"));
    }

    @Test
    void what_was_approved_before_goes_on_with_a_form_of_the_cut_off() {
        var form = formOfProgress();
        var round = round(form);
        var report = form.report(round, "NCC");
        progress(form, report);
        form.write(report, noted(form, report)).statusCode(200);
        report.submitted().approve().statusCode(200);

        freeze(round);

        ofVersion(report, 1).body(PERCENT, hasEntry("tien-do", "50")).body(PERCENT, hasEntry("ghi-chu", "Đã ký"));
        ofVersion(report, 2).body(PERCENT, hasEntry("tien-do", "0")).body(PERCENT, hasEntry("ghi-chu", "Đã ký"));
        current(report).body(PERCENT, hasEntry("tien-do", "0"));
    }

    /** Such are those that followed the cut-off before forms were kept with versions. */
    @Test
    void a_version_without_a_form_of_its_own_has_that_of_the_one_before_with_its_own_figures() {
        var form = formOfProgress();
        var round = round(form);
        var report = form.report(round, "NCC");
        progress(form, report);
        form.write(report, noted(form, report)).statusCode(200);
        report.submitted().approve().statusCode(200);
        freeze(round);
        TestDatabase.run("""
                insert into unit_report_version
                select gen_random_uuid(), v.agency_id, v.report_id, 3, v.reason, v.results, v.difficulties, v.proposals, v.next_steps,
                       v.comments, v.figures_id, v.on_behalf_of, v.received_on, v.submitted_at, v.approved_at
                from unit_report_version v where v.report_id = ?::uuid and v.number = 1""", report.id());

        ofVersion(report, 3).body(PERCENT, hasEntry("tien-do", "50")).body(PERCENT, hasEntry("ghi-chu", "Đã ký"));
    }

    private static Map<String, ?> noted(FormForReports form, OneReport report) {
        String task = form.seen(report).getString("filled.tables[0].rows[0].id");
        return Map.of(
                "sections",
                Map.of(),
                "tables",
                Map.of("tien-do", List.of(Map.of("id", task, "cells", Map.of("ghi-chu", "Đã ký")))));
    }

    /** A line for each task with how far it is, over work that was assigned long ago. */
    private FormForReports formOfProgress() {
        var table = new FormTable(
                "tien-do",
                "Tiến độ",
                "",
                TableRowSource.ASSIGNMENTS,
                List.of(),
                List.of(
                        FormSamples.system("tien-do", "Tiến độ (%)", SystemValue.PERCENT),
                        FormSamples.text("ghi-chu", "Ghi chú", false)),
                false);
        var form = FormForReports.published(agency, new FormDefinition("Biểu mẫu tiến độ", List.of(), List.of(table)));
        form.plan().assignedEarlier(10);
        return form;
    }

    private String round(FormForReports form) {
        var request = form.plan().roundRequest("NCC");
        request.put("formId", form.id());
        request.put("periodFrom", today().minusDays(20).toString());
        return form.plan().open(request).statusCode(201).extract().path("id");
    }

    private void progress(FormForReports form, OneReport report) {
        agency.officer("NCC")
                .body(Map.of("percent", 50, "words", "Đã có bài đầu tiên"))
                .post("/api/v1/assignments/{id}/progress", form.seen(report).getString("filled.tables[0].rows[0].id"))
                .then()
                .statusCode(201);
    }

    /** As if the cut-off had been some days ago, before anything was reported. */
    private void freeze(String round) {
        for (var table : List.of(
                "report_round set cut_off_on = ? where id", "report_freeze set cut_off_on = ? where round_id")) {
            TestDatabase.run("update " + table + " = ?::uuid", today().minusDays(DAYS_AGO), round);
        }
        job.freezeDue();
    }

    private void revise(OneReport report) {
        agency.head("NCC")
                .body(Map.of("reason", "Sai số liệu"))
                .post(PATH + "/versions", report.id())
                .then()
                .statusCode(201);
    }

    private ValidatableResponse ofVersion(OneReport report, int number) {
        return agency.head("NCC").get(OF_VERSION, report.id(), number).then().statusCode(200);
    }

    private ValidatableResponse current(OneReport report) {
        return agency.head("NCC").get(FORM_OF_REPORT, report.id()).then().statusCode(200);
    }
}
