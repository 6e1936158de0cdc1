package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.identity.Role;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.report.document.UnitReportFields;
import vn.tiendo.template.DocumentFormat;
import vn.tiendo.template.TemplateKind;
import vn.tiendo.testing.PdfA;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.ReadPdf;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestWord;

/** A unit's report on paper, read back out of its files. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReportDocumentTest {
    private static final String PATH = "/api/v1/reports/{id}/document";

    private static final String VERSION = "/api/v1/reports/{id}/versions/{number}/document";

    private TestAgency agency;
    private OneReport report;

    @BeforeEach
    void a_unit_has_written() {
        agency = TestAgency.create();
        report = PlanForReports.issued(agency).reportOf("NCC");
        report.write(Map.of("results", "Kết quả chính:\n- Đã đăng 03 tin.", "difficulties", "Thiếu kinh phí."))
                .statusCode(200);
    }

    @Test
    void it_is_a_report_of_the_unit_to_its_agency() {
        report.submitted();
        assertThat(TestWord.text(docx()))
                .contains("SỞ KIỂM THỬ", "PHÒNG NGƯỜI CÓ CÔNG", "Kính gửi: Sở Kiểm thử")
                .containsPattern("Số: +/BC-NCC")
                .containsSubsequence(
                        "BÁO CÁO",
                        "Đơn vị có 02 nhiệm vụ chủ trì và 0 nhiệm vụ phối hợp",
                        "Chủ trì\t2\t",
                        "Kết quả chính:",
                        "- Đã đăng 03 tin.",
                        "II. KHÓ KHĂN, VƯỚNG MẮC",
                        "Thiếu kinh phí.",
                        "III. ĐỀ XUẤT, KIẾN NGHỊ",
                        "Không có đề xuất, kiến nghị.",
                        "./.",
                        "TRƯỞNG PHÒNG",
                        "Phụ lục",
                        "Đăng tin, bài");
    }

    @Test
    void a_pdf_of_it_can_be_archived_and_read() throws Exception {
        for (var pdf : new byte[][] {
            download("pdf").contentType(DocumentFormat.PDF_TYPE).extract().asByteArray(),
            agency.head("NCC")
                    .accept(DocumentFormat.PDF_TYPE)
                    .get(PATH, report.id())
                    .asByteArray()
        }) {
            assertThat(PdfA.violationsOf2b(pdf)).isEmpty();
            assertThat(ReadPdf.of(pdf).text()).contains("Phòng Người có công", "Xây dựng video hướng dẫn");
            assertThat(ReadPdf.of(pdf).bookmarks()).contains("I. KẾT QUẢ THỰC HIỆN", "Phụ lục");
        }
    }

    @Test
    void its_tables_come_as_a_workbook() throws IOException {
        var bytes = download("xlsx")
                .contentType(TableFormat.XLSX_TYPE)
                .header("Content-Disposition", containsString(".xlsx"))
                .extract()
                .asByteArray();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            var figures = book.getSheet("Số liệu").getRow(1);
            assertThat(figures.getCell(0).getStringCellValue()).isEqualTo("Chủ trì");
            assertThat(figures.getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat(figures.getCell(11).getStringCellValue()).isEqualTo("–");
            assertThat(book.getSheet("Nhiệm vụ").getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void all_fields_of_the_kind_are_filled_and_no_others() {
        var view = agency.office().get("/api/v1/reports/{id}", report.id()).as(ReportView.class);
        var day = LocalDate.of(2024, 3, 31);
        var fields = UnitReportFields.of(view, new RoundFacts(UUID.randomUUID(), "", "", day, day, "tháng 3", day));
        var common = TemplateKind.PLAN.names().words().stream()
                .filter(TemplateKind.CONSOLIDATION.names().words()::contains)
                .toList();
        var own = TemplateKind.UNIT_REPORT.names().words().stream()
                .filter(name -> !common.contains(name))
                .toList();
        assertThat(fields.words().keySet()).containsExactlyInAnyOrderElementsOf(own);
        assertThat(fields.lists().get("nhiem_vu"))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.keySet())
                        .isEqualTo(TemplateKind.UNIT_REPORT.names().lists().get("nhiem_vu")));
    }

    @Test
    void a_form_of_the_agency_is_filled_once_it_is_in_use() {
        var address = "/api/v1/document-templates";
        var made = agency.office()
                .contentType("multipart/form-data")
                .multiPart("kind", "UNIT_REPORT")
                .multiPart("file", "mau.docx", form())
                .post(address);
        String id = made.then().statusCode(201).extract().path("id");
        agency.office()
                .header("If-Match", made.header("ETag"))
                .put(address + "/{id}/activation", id)
                .then()
                .statusCode(200);
        assertThat(TestWord.text(docx()))
                .contains("Phòng Người có công chủ trì 2", "Khó khăn: Thiếu kinh phí.", "Đăng tin, bài - Chủ trì")
                .doesNotContain("CỘNG HÒA", "{{");
    }

    @Test
    void a_draft_bears_no_name_and_another_unit_does_not_get_it() {
        assertThat(TestWord.text(docx()))
                .contains("TRƯỞNG PHÒNG")
                .doesNotContain(agency.actor(Role.UNIT_HEAD, "NCC").name());
        agency.head("LDVL").accept("*/*").get(PATH, report.id()).then().statusCode(403);
    }

    @Test
    void what_was_approved_stays_to_be_had_while_something_else_is_written() {
        report.submitted().approve().statusCode(200);
        var approved = TestWord.text(docx());
        agency.head("NCC")
                .body(Map.of("reason", "Sót một tin", "correctsFigures", false))
                .post("/api/v1/reports/{id}/versions", report.id())
                .then()
                .statusCode(201);
        report.write(Map.of("results", "Đã đăng 04 tin.")).statusCode(200);

        var first = agency.office()
                .accept("*/*")
                .queryParam("format", "docx")
                .get(VERSION, report.id(), 1)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("b%E1%BA%A3n%201"))
                .extract()
                .asByteArray();

        assertThat(TestWord.text(first)).isEqualTo(approved).contains("Đã đăng 03 tin.");
        assertThat(TestWord.text(docx())).contains("Đã đăng 04 tin.");
        agency.office().accept("*/*").get(VERSION, report.id(), 2).then().statusCode(404);
        agency.head("LDVL").accept("*/*").get(VERSION, report.id(), 1).then().statusCode(403);
    }

    @Test
    void another_format_is_a_violation() {
        agency.office()
                .accept("*/*")
                .queryParam("format", "odt")
                .get(PATH, report.id())
                .then()
                .statusCode(422)
                .body("violations.field", contains("format"));
    }

    private byte[] docx() {
        return download("docx").contentType(DocumentFormat.DOCX_TYPE).extract().asByteArray();
    }

    private ValidatableResponse download(String format) {
        return agency.office()
                .accept("*/*")
                .queryParam("format", format)
                .get(PATH, report.id())
                .then()
                .statusCode(200);
    }

    private static byte[] form() {
        return TestWord.of(
                "{{don_vi}} chủ trì {{tong_so}}",
                "Khó khăn: {{kho_khan}}",
                "{{nhiem_vu.noi_dung}} - {{nhiem_vu.vai_tro}}");
    }
}
