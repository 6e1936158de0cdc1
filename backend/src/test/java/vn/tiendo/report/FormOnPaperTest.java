package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.report.FormForReports.answers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PdfA;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.ReadPdf;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestWord;

/** The tables of forms in documents and workbooks, read back out of their files. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FormOnPaperTest {
    private static final String TOTALS = "/api/v1/report-rounds/{id}/form-totals/workbook";

    private TestAgency agency;
    private FormForReports form;
    private String round;
    private OneReport report;

    /** NCC is approved, LDVL has sent, KHTC has not. */
    @BeforeEach
    void some_units_have_reported() {
        agency = TestAgency.create();
        form = FormForReports.published(agency);
        round = form.round("NCC", "LDVL", "KHTC");
        report = form.report(round, "NCC");
        form.write(report, answers("1234", "617")).statusCode(200);
        report.submitted().approve().statusCode(200);
        var sent = form.report(round, "LDVL");
        form.write(sent, answers("10", "10")).statusCode(200);
        sent.submitted();
    }

    @Test
    void the_report_of_a_unit_has_each_table_as_an_annex() throws IOException {
        var docx = file("/api/v1/reports/{id}/document", report.id(), "docx");

        assertThat(TestWord.text(docx))
                .containsSubsequence(
                        "1. Đánh giá chung",
                        "Đạt kế hoạch",
                        "Biểu số 01",
                        "SẢN PHẨM",
                        "Tin, bài\t1.234\t617\t50",
                        "Cộng\t1.234\t617\t50",
                        "Biểu số 02",
                        "Biểu số 03",
                        "HỘI NGHỊ",
                        "Không có số liệu.");
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var products = word.getTables().stream()
                    .filter(table -> table.getText().contains("Theo hệ thống"))
                    .findFirst()
                    .orElseThrow();
            assertThat(hasRepeatedHeader(products)).isTrue();
        }
    }

    @Test
    void both_documents_can_be_archived() throws Exception {
        var unit = file("/api/v1/reports/{id}/document", report.id(), "pdf");
        var all = file("/api/v1/report-rounds/{id}/consolidation", round, "pdf");

        assertThat(PdfA.violationsOf2b(unit)).isEmpty();
        assertThat(PdfA.violationsOf2b(all)).isEmpty();
        assertThat(ReadPdf.of(unit).text()).contains("Biểu số 01", "Nhiệm vụ được giao");
        assertThat(ReadPdf.of(all).text()).contains("Biểu số 01", "Toàn cơ quan", "Theo đơn vị");
    }

    @Test
    void the_consolidation_adds_up_what_is_approved_and_names_who_is_missing() {
        var docx = file("/api/v1/report-rounds/{id}/consolidation", round, "docx");

        assertThat(TestWord.text(docx))
                .containsSubsequence(
                        "Biểu số 01",
                        "Tổng hợp từ 1/3 báo cáo đã duyệt",
                        "Tin, bài\t1.234\t617\t50",
                        "Theo đơn vị",
                        "(chưa báo cáo)\t–\t–\t–",
                        "(chờ duyệt)\t–\t–\t–")
                .contains("Phòng Người có công\t1.234\t617\t50");
    }

    @Test
    void the_sums_come_as_a_workbook_with_a_row_for_each_unit() throws IOException {
        try (var book = workbook()) {
            var sums = book.getSheet("1. Biểu 01. Sản phẩm");
            assertThat(row(sums, "Phòng Người có công", 1)).isEqualTo("1234.0|617.0|50.0");
            assertThat(row(sums, "Phòng Lao động - Việc làm", 1)).isEqualTo("chờ duyệt|chờ duyệt|chờ duyệt");
            assertThat(row(sums, "Phòng Kế hoạch - Tài chính", 1)).isEqualTo("chưa báo cáo|chưa báo cáo|chưa báo cáo");
            assertThat(row(sums, "Cộng", 1)).isEqualTo("1234.0|617.0|50.0");
            var rows = book.getSheet("1. Biểu 01. Sản phẩm (dòng)");
            assertThat(rows.getLastRowNum()).isEqualTo(3 * 3 + 3);
            assertThat(book.getSheet("3. Biểu 03. Hội nghị")).isNotNull();
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
        }
    }

    @Test
    void the_workbook_is_for_those_who_see_all_units_and_needs_a_form() {
        agency.head("NCC").accept("*/*").get(TOTALS, round).then().statusCode(403);
        agency.leader()
                .accept("*/*")
                .get(TOTALS, form.plan().round("NCC"))
                .then()
                .statusCode(404)
                .body("code", equalTo("no-form"));
    }

    private Workbook workbook() throws IOException {
        var bytes = agency.leader()
                .accept("*/*")
                .get(TOTALS, round)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return WorkbookFactory.create(new ByteArrayInputStream(bytes));
    }

    private byte[] file(String address, String id, String format) {
        return agency.office()
                .accept("*/*")
                .queryParam("format", format)
                .get(address, id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** The cells behind the one that says this. */
    private static String row(Sheet sheet, String words, int at) {
        for (var row : sheet) {
            if (row.getCell(at).toString().equals(words)) {
                var cells = new StringBuilder();
                for (int i = at + 1; i < row.getLastCellNum(); i++) {
                    cells.append(i == at + 1 ? "" : "|").append(row.getCell(i));
                }
                return cells.toString();
            }
        }
        throw new AssertionError("no row for " + words);
    }

    private static boolean hasRepeatedHeader(XWPFTable table) {
        return table.getRow(0).isRepeatHeader();
    }
}
