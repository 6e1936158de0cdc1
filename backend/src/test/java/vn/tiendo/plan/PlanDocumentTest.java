package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.template.DocumentFormat;
import vn.tiendo.testing.PdfA;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.ReadPdf;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestPlan;
import vn.tiendo.testing.TestWord;

/** The plan on paper, read back out of its files. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanDocumentTest {
    private static final String PATH = "/api/v1/plans/{id}/document";

    private TestAgency agency;
    private String plan;

    @BeforeEach
    void a_plan_is_issued() {
        agency = TestAgency.create();
        var draft = TestPlan.draft(agency);
        plan = draft.id().toString();
        var text = List.of(
                Map.of("kind", "HEADING", "level", 1, "text", "I. MỤC ĐÍCH, YÊU CẦU"),
                Map.of("kind", "PARAGRAPH", "level", 0, "text", "Nâng cao nhận thức của người dân."),
                Map.of("kind", "BULLET", "level", 1, "text", "- Bảo đảm thiết thực, hiệu quả."));
        agency.office()
                .header(
                        "If-Match",
                        agency.office().get("/api/v1/plans/{id}", plan).header("ETag"))
                .body(Map.of("body", text, "recipients", List.of("Sở Nội vụ (để biết)", "Lưu: VT, VP")))
                .patch("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(200);
        var heading = Map.of("kind", "HEADING", "numbering", "A", "content", "CÔNG TÁC CHỈ ĐẠO");
        agency.office()
                .body(heading)
                .post("/api/v1/plans/{id}/items", plan)
                .then()
                .statusCode(201);
        draft.task("Đăng tin, bài", "NCC", List.of("KHTC"), 20)
                .task("=1+1", "LDVL", 5)
                .issue();
    }

    @Test
    void it_has_letterhead_text_signature_and_annex_of_the_decree() {
        var bytes = download("docx")
                .contentType(DocumentFormat.DOCX_TYPE)
                .header("Content-Disposition", containsString(".docx"))
                .extract()
                .asByteArray();
        assertThat(TestWord.text(bytes))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "UBND TỈNH BẮC GIANG", "SỞ KIỂM THỬ")
                .containsPattern("Số: 01/KH-SKT")
                .containsSubsequence(
                        "KẾ HOẠCH",
                        "Tuyên truyền công tác cải cách hành chính",
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "Nâng cao nhận thức của người dân.",
                        "- Bảo đảm thiết thực, hiệu quả./.",
                        "- Sở Nội vụ (để biết);",
                        "Trần Văn Hà",
                        "Phụ lục",
                        "DANH MỤC NHIỆM VỤ",
                        "(Kèm theo Kế hoạch số 01/KH-SKT",
                        "của Sở Kiểm thử)",
                        "CÔNG TÁC CHỈ ĐẠO",
                        "Đăng tin, bài\tPhòng Người có công\tPhòng Kế hoạch - Tài chính");
    }

    @Test
    void the_head_of_the_annex_is_repeated_and_headings_are_bold() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx()))) {
            var annex = word.getTables().getLast();
            assertThat(annex.getRow(0).isRepeatHeader()).isTrue();
            var heading = annex.getRow(1).getCell(1).getParagraphs().getFirst();
            assertThat(heading.getText()).isEqualTo("CÔNG TÁC CHỈ ĐẠO");
            assertThat(heading.getRuns().getFirst().getStyle()).isEqualTo("Strong");
        }
    }

    @Test
    void a_pdf_of_it_can_be_archived_and_read() throws Exception {
        for (var pdf : List.of(
                download("pdf").contentType(DocumentFormat.PDF_TYPE).extract().asByteArray(),
                agency.head("NCC")
                        .accept(DocumentFormat.PDF_TYPE)
                        .get(PATH, plan)
                        .asByteArray())) {
            assertThat(PdfA.violationsOf2b(pdf)).isEmpty();
            var read = ReadPdf.of(pdf);
            assertThat(read.text()).contains("KẾ HOẠCH", "Đăng tin, bài", "Trần Văn Hà");
            assertThat(read.bookmarks()).contains("I. MỤC ĐÍCH, YÊU CẦU", "Phụ lục");
            assertThat((double) read.size(read.pages()).getWidth())
                    .isGreaterThan(read.size(read.pages()).getHeight());
        }
    }

    @Test
    void the_annex_comes_as_a_workbook() throws IOException {
        var bytes =
                download("xlsx").contentType(TableFormat.XLSX_TYPE).extract().asByteArray();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheet("Phụ lục");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("Phòng Kế hoạch - Tài chính");
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void a_form_of_the_agency_is_filled_once_it_is_in_use() {
        var address = "/api/v1/document-templates";
        var made = agency.office()
                .contentType("multipart/form-data")
                .multiPart("kind", "PLAN")
                .multiPart("file", "mau.docx", form())
                .post(address);
        String id = made.then().statusCode(201).extract().path("id");
        agency.office()
                .header("If-Match", made.header("ETag"))
                .put(address + "/{id}/activation", id)
                .then()
                .statusCode(200);
        assertThat(TestWord.text(docx()))
                .contains("SỞ KIỂM THỬ giao 02 nhiệm vụ", "Đăng tin, bài: Phòng Người có công")
                .contains("Nâng cao nhận thức của người dân.", "Phụ lục")
                .doesNotContain("CỘNG HÒA", "{{");
    }

    @Test
    void a_draft_has_room_for_its_number_and_who_may_not_know_of_it_gets_nothing() {
        var draft = TestPlan.draft(agency).id();
        var bytes = agency.office()
                .accept("*/*")
                .get(PATH, draft)
                .then()
                .statusCode(200)
                .contentType(DocumentFormat.DOCX_TYPE)
                .extract()
                .asByteArray();
        assertThat(TestWord.text(bytes)).containsPattern("Số: +/KH-SKT").doesNotContain("Phụ lục", "Trần Văn Hà");
        agency.head("NCC").accept("*/*").get(PATH, draft).then().statusCode(404);
    }

    @Test
    void another_format_is_a_violation() {
        agency.office()
                .accept("*/*")
                .queryParam("format", "odt")
                .get(PATH, plan)
                .then()
                .statusCode(422)
                .body("violations.field", contains("format"));
    }

    @Test
    void the_same_plan_gives_the_same_document() {
        assertThat(docx()).isEqualTo(docx());
    }

    private byte[] docx() {
        return download("docx").extract().asByteArray();
    }

    private ValidatableResponse download(String format) {
        return agency.office()
                .accept("*/*")
                .queryParam("format", format)
                .get(PATH, plan)
                .then()
                .statusCode(200);
    }

    private static byte[] form() {
        return TestWord.of(
                "{{co_quan}} giao {{so_nhiem_vu}} nhiệm vụ",
                "{{nhiem_vu.noi_dung}}: {{nhiem_vu.chu_tri}}",
                "{{noi_dung}}",
                "{{phu_luc}}");
    }
}
