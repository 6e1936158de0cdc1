package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static vn.tiendo.report.FormForReports.FORM_OF_REPORT;
import static vn.tiendo.report.FormForReports.answers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;

/** Where a workbook comes from: which report, round and form, and what of it somebody has changed since. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WorkbookOriginTest extends FormInExcel {
    @Test
    void the_workbook_of_another_report_and_any_other_workbook_are_refused() throws IOException {
        var other = form.reportOf("LDVL");
        upload(bytes(downloaded(other))).statusCode(409).body("code", equalTo("workbook-of-another-report"));

        try (var foreign = new XSSFWorkbook()) {
            foreign.createSheet("Biểu 1").createRow(0).createCell(0).setCellValue("Số liệu");
            upload(bytes(foreign)).statusCode(409).body("code", equalTo("foreign-workbook"));
        }
    }

    @Test
    void a_workbook_from_before_somebody_else_changed_the_form_changes_nothing_and_says_who_did() throws IOException {
        form.write(report, answers("40", "36")).statusCode(200);
        byte[] mine = filled(workbook -> cell(workbook, "Biểu 1", 4, 3).setCellValue(38));
        var officer = agency.officer("NCC").header("If-Match", "\"1\"").body(answers("50", "36"));
        officer.put(FORM_OF_REPORT, report.id()).then().statusCode(200);

        upload(mine)
                .statusCode(409)
                .body("code", equalTo("workbook-outdated"))
                .body("detail", containsString(agency.actor(Role.OFFICER, "NCC").name()))
                .body("detail", containsString("Hãy tải lại biểu mẫu Excel"))
                .body("violations", hasSize(1))
                .body(
                        "violations[0].detail",
                        startsWith("Biểu 01. Sản phẩm, dòng “Tin, bài”, Kế hoạch: “40” → “50” (Người OFFICER NCC,"));
        assertThat(form.seen(report).getString("filled.tables[0].totals.ke-hoach"))
                .isEqualTo("50");
        assertThat(form.seen(report).getString("filled.tables[0].totals.thuc-hien"))
                .isEqualTo("36");
    }

    @Test
    void whoever_brings_a_workbook_goes_on_with_it_and_brings_it_again() throws IOException {
        var workbook = downloaded(report);
        cell(workbook, "Biểu 1", 4, 2).setCellValue(40);
        var first = new ByteArrayOutputStream();
        workbook.write(first);
        upload(first.toByteArray()).statusCode(200);
        cell(workbook, "Biểu 1", 4, 3).setCellValue(36);
        byte[] second = bytes(workbook);
        upload(second).statusCode(200).body("filled.tables[0].totals.'ty-le'", equalTo("90.0"));

        form.write(report, answers("41", "36")).statusCode(200);
        upload(second).statusCode(409).body("code", equalTo("workbook-outdated"));
    }

    @Test
    void a_workbook_is_taken_though_the_report_was_sent_and_given_back_meanwhile() throws IOException {
        form.write(report, answers("40", "36")).statusCode(200);
        byte[] mine = filled(workbook -> cell(workbook, "Biểu 1", 4, 3).setCellValue(38));
        report.submitted().giveBack("Bổ sung").statusCode(200);

        upload(mine).statusCode(200).body("filled.tables[0].totals.'thuc-hien'", equalTo("38"));
    }

    @Test
    void the_workbook_of_another_round_is_refused_by_its_name() throws IOException {
        var other = form.reportOf("NCC");

        upload(bytes(downloaded(other)))
                .statusCode(409)
                .body("code", equalTo("workbook-of-another-report"))
                .body("detail", containsString("“Phòng Người có công”, “Báo cáo đột xuất”"));
    }

    @Test
    void a_workbook_without_its_marks_is_refused() throws IOException {
        upload(filled(workbook ->
                        workbook.getSheet("tien-do").getRow(3).getCell(0).setCellValue("")))
                .statusCode(409)
                .body("code", equalTo("foreign-workbook"));
        upload(filled(workbook ->
                        workbook.getSheet("tien-do").getRow(3).getCell(0).setCellValue("7")))
                .statusCode(409)
                .body("code", equalTo("foreign-workbook"));
    }
}
