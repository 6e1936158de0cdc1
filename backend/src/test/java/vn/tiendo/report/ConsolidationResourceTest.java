package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.report.PlanForReports.ROUNDS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.template.DocumentFormat;
import vn.tiendo.testing.PdfA;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.ReadPdf;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestWord;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ConsolidationResourceTest {
    private static final String PATH = ROUNDS + "/{id}/consolidation";
    private TestAgency agency;
    private String round;

    /** NCC is approved, LDVL has sent, KHTC has not. */
    @BeforeEach
    void round() {
        agency = TestAgency.create();
        var plan = PlanForReports.issued(agency);
        round = plan.round("NCC", "LDVL", "KHTC");
        var approved = new OneReport(agency, plan.report(round, "NCC"), "NCC");
        approved.write(Map.of("results", "Đã đăng 03 tin.", "difficulties", "Thiếu kinh phí."))
                .statusCode(200);
        approved.submitted().approve().statusCode(200);
        new OneReport(agency, plan.report(round, "LDVL"), "LDVL").submitted();
    }

    @Test
    void only_the_approved_report_is_added_up_and_the_others_are_listed() {
        agency.office()
                .get(PATH, round)
                .then()
                .statusCode(200)
                .body("totals.total", equalTo(2))
                .body("tasks.total", equalTo(2))
                .body("lines", hasSize(2))
                .body("notReported", contains("Phòng Kế hoạch - Tài chính", "Phòng Lao động - Việc làm"))
                .body("units.find { it.unit.code == 'LDVL' }.figures", nullValue())
                .body("units.find { it.unit.code == 'NCC' }.difficulties", equalTo("Thiếu kinh phí."));
    }

    @Test
    void the_list_of_rounds_says_how_many_have_sent() {
        agency.office()
                .get(ROUNDS)
                .then()
                .body("items[0].units", equalTo(3))
                .body("items[0].sent", equalTo(2))
                .body("items[0].approved", equalTo(1));
    }

    @Test
    void a_download_is_a_word_document_that_can_be_read() {
        var bytes = agency.leader()
                .queryParam("format", "docx")
                .get(PATH, round)
                .then()
                .statusCode(200)
                .contentType(DocumentFormat.DOCX_TYPE)
                .header("Content-Disposition", containsString("filename*=UTF-8''B%C3%A1o%20c%C3%A1o"))
                .extract()
                .asByteArray();

        assertThat(TestWord.text(bytes))
                .contains("BÁO CÁO", "SỞ KIỂM THỬ", "/BC-SKT", "Đã đăng 03 tin.", "Thiếu kinh phí.", "Trần Văn Hà")
                .contains("- Chưa báo cáo: Phòng Kế hoạch - Tài chính.");
    }

    @Test
    void the_document_can_be_asked_for_by_accept() {
        agency.office()
                .accept(DocumentFormat.DOCX_TYPE)
                .get(PATH, round)
                .then()
                .statusCode(200)
                .contentType(DocumentFormat.DOCX_TYPE);
    }

    @Test
    void a_pdf_of_it_can_be_archived_and_read() throws Exception {
        var byName = agency.leader()
                .queryParam("format", "pdf")
                .get(PATH, round)
                .then()
                .statusCode(200)
                .contentType(DocumentFormat.PDF_TYPE)
                .header("Content-Disposition", containsString(".pdf"))
                .extract()
                .asByteArray();
        assertThat(PdfA.violationsOf2b(byName)).isEmpty();
        assertThat(ReadPdf.of(byName).text())
                .contains("BÁO CÁO", "SỞ KIỂM THỬ", "Đã đăng 03 tin.", "- Chưa báo cáo: Phòng Kế hoạch - Tài chính.");
        assertThat(ReadPdf.of(byName).bookmarks()).contains("II. KẾT QUẢ THỰC HIỆN", "Phụ lục I", "Phụ lục II");

        agency.office()
                .accept(DocumentFormat.PDF_TYPE)
                .get(PATH, round)
                .then()
                .statusCode(200)
                .contentType(DocumentFormat.PDF_TYPE);
    }

    @Test
    void its_tables_come_as_a_workbook_and_who_did_not_report_has_no_figure_there() throws IOException {
        for (var asked : List.of(
                agency.office().queryParam("format", "xlsx"), agency.office().accept(TableFormat.XLSX_TYPE))) {
            var bytes = asked.get(PATH, round)
                    .then()
                    .statusCode(200)
                    .contentType(TableFormat.XLSX_TYPE)
                    .header("Content-Disposition", containsString(".xlsx"))
                    .extract()
                    .asByteArray();
            try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
                var units = book.getSheet("Theo đơn vị");
                assertThat(units.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Phòng Kế hoạch - Tài chính");
                assertThat(units.getRow(1).getCell(4).getStringCellValue()).isEqualTo("–");
                assertThat(units.getRow(4).getCell(4).getNumericCellValue()).isEqualTo(2);
                assertThat(book.getSheet("Nhiệm vụ").getLastRowNum()).isEqualTo(2);
            }
        }
    }

    @Test
    void the_same_reports_give_the_same_document() {
        assertThat(docx()).isEqualTo(docx());
    }

    @Test
    void another_format_is_a_violation() {
        agency.office()
                .queryParam("format", "odt")
                .get(PATH, round)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("format"));
        agency.office().accept("text/csv").get(PATH, round).then().statusCode(406);
    }

    @Test
    void charts_come_with_the_numbers_they_are_drawn_from() {
        agency.leader()
                .get(ROUNDS + "/{id}/charts", round)
                .then()
                .statusCode(200)
                .body("items.kind", contains("STACKED_ROWS", "STACKED_COLUMNS", "ROWS"))
                .body("items[0].categories", contains("Phòng Người có công"))
                .body("items[0].series.find { it.tone == 'NEUTRAL' }.values", contains(2))
                .body("items[2].categories", contains("Tin, bài"))
                .body("items[2].series[0].values", contains(2))
                .body("items[2].series[1].values", contains(0));
        agency.head("NCC").get(ROUNDS + "/{id}/charts", round).then().statusCode(403);
    }

    @Test
    void a_unit_does_not_see_what_the_others_reported() {
        agency.head("NCC").get(PATH, round).then().statusCode(403);
        TestAgency.create().office().get(PATH, round).then().statusCode(404);
    }

    private byte[] docx() {
        return agency.office().queryParam("format", "docx").get(PATH, round).asByteArray();
    }
}
