package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tiendo.report.FormForReports.answers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;

/** A form that is taken home as a workbook, filled in, and brought back. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FormWorkbookTest extends FormInExcel {
    @Test
    void it_holds_what_is_there_and_locks_what_is_not_typed() throws IOException {
        form.write(report, answers("40", "36")).statusCode(200);

        try (var workbook = downloaded(report)) {
            var sheet = workbook.getSheet("Biểu 1");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(cell(workbook, "Biểu 1", 4, 2).getNumericCellValue()).isEqualTo(40);
            assertThat(cell(workbook, "Biểu 1", 4, 2).getCellStyle().getLocked())
                    .isFalse();
            assertThat(cell(workbook, "Biểu 1", 4, 4).getNumericCellValue()).isEqualTo(90);
            assertThat(cell(workbook, "Biểu 1", 4, 4).getCellStyle().getLocked())
                    .isTrue();
            assertThat(cell(workbook, "Biểu 2", 4, 2).getStringCellValue()).isEqualTo("Đăng tin, bài");
            assertThat(workbook.getSheet("Biểu 2").getDataValidations()).hasSize(2);
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("tien-do")))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void what_was_filled_in_comes_back() throws IOException {
        upload(filled(workbook -> {
                    cell(workbook, "Thuyết minh", 4, 2).setCellValue("Đạt kế hoạch");
                    cell(workbook, "Biểu 1", 4, 2).setCellValue(1234);
                    cell(workbook, "Biểu 1", 4, 3).setCellValue("1.234");
                    cell(workbook, "Biểu 1", 4, 4).setCellValue(1);
                    cell(workbook, "Biểu 2", 4, 3).setCellValue("vượt");
                    cell(workbook, "Biểu 2", 4, 4).setCellValue(LocalDate.of(2024, 3, 31));
                    cell(workbook, "Biểu 2", 5, 4).setCellValue("1/4/2024");
                    cell(workbook, "Biểu 3", 4, 2).setCellValue("Đối thoại");
                    cell(workbook, "Biểu 3", 6, 2).setCellValue("=1+1");
                }))
                .statusCode(200)
                .body("filled.sections.danh-gia", equalTo("Đạt kế hoạch"))
                .body("filled.tables[0].rows[0].cells.'thuc-hien'", equalTo("1234"))
                .body("filled.tables[0].rows[0].cells.'ty-le'", equalTo("100.0"))
                .body("filled.tables[1].rows[0].cells.'muc-do'", equalTo("Vượt"))
                .body("filled.tables[1].rows[0].cells.'ngay-xong'", equalTo("2024-03-31"))
                .body("filled.tables[1].rows[1].cells.'ngay-xong'", equalTo("2024-04-01"))
                .body("filled.tables[2].rows.cells.ten", containsInAnyOrder("Đối thoại", "=1+1"));

        try (var again = downloaded(report)) {
            assertThat(cell(again, "Biểu 3", 5, 2).getStringCellValue()).isEqualTo("=1+1");
        }
        upload(bytes(downloaded(report))).statusCode(200).body("filled.tables[2].rows.size()", equalTo(2));
    }

    @Test
    void every_bad_cell_is_named_by_sheet_and_place_and_nothing_is_kept() throws IOException {
        form.write(report, answers("40", "36")).statusCode(200);

        upload(filled(workbook -> {
                    cell(workbook, "Biểu 1", 4, 2).setCellValue("nhiều");
                    cell(workbook, "Biểu 1", 5, 3).setCellValue(1.5);
                    cell(workbook, "Biểu 2", 4, 3).setCellValue("Tốt");
                    cell(workbook, "Biểu 2", 5, 4).setCellValue("31/02/2024");
                    cell(workbook, "Biểu 3", 4, 2).setCellValue("Đối thoại");
                    cell(workbook, "Biểu 3", 4, 3).setCellFormula("1/0");
                }))
                .statusCode(422)
                .body("violations.field", hasItem("Biểu 1!C5"))
                .body("violations.field", hasItem("Biểu 1!D6"))
                .body("violations.field", hasItem("Biểu 2!D5"))
                .body("violations.field", hasItem("Biểu 2!E6"))
                .body("violations.field", hasItem("Biểu 3!D5"))
                .body(
                        "violations.find { it.field == 'Biểu 1!D6' }.detail",
                        equalTo("Trang “Biểu 1”, ô D6: Hãy nhập số nguyên."));
        assertThat(form.seen(report).getString("filled.tables[0].totals.ke-hoach"))
                .isEqualTo("40");
        assertThat(form.seen(report).getList("filled.tables[2].rows")).isEmpty();
    }

    @Test
    void a_row_that_is_not_of_the_table_is_named() throws IOException {
        upload(filled(workbook -> {
                    cell(workbook, "Biểu 2", 4, 0).setCellValue("018df7a8-f680-7000-8000-000000000003");
                    cell(workbook, "Biểu 2", 4, 3).setCellValue("Đạt");
                    cell(workbook, "Biểu 1", 5, 0).setCellValue("tin-bai");
                    cell(workbook, "Biểu 1", 4, 2).setCellValue(1);
                    cell(workbook, "Biểu 1", 5, 2).setCellValue(2);
                }))
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("Biểu 2!B5", "Biểu 1!B6", "Biểu 1"));
    }

    @Test
    void a_sheet_or_a_column_that_is_gone_is_missed() throws IOException {
        upload(filled(workbook -> {
                    workbook.removeSheetAt(workbook.getSheetIndex("Biểu 3"));
                    workbook.getSheet("Biểu 1").getRow(2).getCell(2).setCellValue("khac");
                }))
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("Biểu 3", "Biểu 1"));
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        upload(new byte[] {1, 2, 3}).statusCode(415);
        byte[] whole = bytes(downloaded(report));
        upload(Arrays.copyOf(whole, whole.length / 2)).statusCode(415);
        upload(with(whole, "xl/worksheets/sheet2.xml", "<worksheet>".getBytes()))
                .statusCode(415);
    }

    @Test
    void a_workbook_that_opens_into_far_more_is_refused_before_it_is_read() throws IOException {
        byte[] bomb = with(bytes(downloaded(report)), "xl/media/image1.bin", new byte[40 << 20]);

        upload(bomb).statusCode(413).body("code", equalTo("workbook-too-large"));
    }

    @Test
    void outside_entities_are_never_read() throws IOException {
        var sheet =
                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>&x;</worksheet>";

        upload(with(bytes(downloaded(report)), "xl/worksheets/sheet2.xml", sheet.getBytes()))
                .statusCode(415)
                .body("detail", containsString("Tệp Excel"));
    }

    @Test
    void others_neither_take_nor_bring_it() throws IOException {
        byte[] whole = bytes(downloaded(report));
        agency.head("LDVL").accept("*/*").get(WORKBOOK, report.id()).then().statusCode(403);
        agency.head("LDVL")
                .contentType("multipart/form-data")
                .header("If-Match", "\"0\"")
                .multiPart("file", "bieu-mau.xlsx", whole)
                .put(WORKBOOK, report.id())
                .then()
                .statusCode(403);
        agency.head("NCC")
                .contentType("multipart/form-data")
                .header("If-Match", "\"9\"")
                .multiPart("file", "bieu-mau.xlsx", whole)
                .put(WORKBOOK, report.id())
                .then()
                .statusCode(412);
    }
}
