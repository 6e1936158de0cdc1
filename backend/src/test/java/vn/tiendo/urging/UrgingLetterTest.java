package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.template.DocumentFormat;
import vn.tiendo.testing.PdfA;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.ReadPdf;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestPlan;
import vn.tiendo.testing.TestWord;

/** The công văn, read back out of its file. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UrgingLetterTest {
    private static final String ONE = UrgingResourceTest.URGINGS + "/{id}";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private TestAgency agency;
    private String letter;

    @BeforeEach
    void a_letter_is_drawn_up() {
        agency = TestAgency.create();
        var plan = TestPlan.draft(agency)
                .task("Đăng tin, bài", "NCC", -20)
                .task("Báo cáo quý", "NCC", 5)
                .issue();
        agency.officer("NCC")
                .body(Map.of("percent", 40, "words", "Đã viết xong, chờ duyệt"))
                .post("/api/v1/assignments/{id}/progress", plan.assignment("Đăng tin, bài", "NCC"))
                .then()
                .statusCode(201);
        letter = agency.office()
                .body(Map.of("unitId", agency.unit("NCC"), "step", "LETTER", "note", "Đây là lần đôn đốc thứ hai."))
                .post(UrgingResourceTest.URGINGS)
                .then()
                .statusCode(201)
                .body("urging.symbol", equalTo("SKT-VP"))
                .extract()
                .path("urging.id");
    }

    @Test
    void it_lists_the_late_work_of_the_unit_in_the_layout_of_the_decree() {
        var text = TestWord.text(download());
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "UBND TỈNH BẮC GIANG", "SỞ KIỂM THỬ")
                .contains("/SKT-VP", "V/v đôn đốc thực hiện", "Kính gửi: Phòng Người có công")
                .contains("Đăng tin, bài", DAY.format(TestPlan.today().minusDays(20)), "\t20\t")
                .contains("Đang thực hiện (40%)", "Đã viết xong, chờ duyệt", "Đây là lần đôn đốc thứ hai.")
                .contains("chậm nhất ngày " + DAY.format(WorkingDays.shipped().plusWorkingDays(TestPlan.today(), 5)))
                .contains("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "- Như trên;", "- Lưu: VT, VP.")
                .doesNotContain("Báo cáo quý");
        assertThat(text).containsPattern("Số: +/SKT-VP");
    }

    @Test
    void a_pdf_of_it_can_be_archived_and_read() throws Exception {
        for (var asked : new RequestSpecification[] {
            agency.office().accept("*/*").queryParam("format", "pdf"),
            agency.office().accept(DocumentFormat.PDF_TYPE)
        }) {
            var pdf = asked.get(ONE + "/letter", letter)
                    .then()
                    .statusCode(200)
                    .contentType(DocumentFormat.PDF_TYPE)
                    .extract()
                    .asByteArray();
            assertThat(PdfA.violationsOf2b(pdf)).isEmpty();
            assertThat(ReadPdf.of(pdf).text())
                    .contains("Kính gửi: Phòng Người có công", "Đăng tin, bài", "Đang thực hiện (40%)", "- Như trên;");
        }
    }

    @Test
    void a_form_of_the_agency_is_filled_once_it_is_in_use() throws IOException {
        var address = "/api/v1/document-templates";
        var made = agency.office()
                .contentType("multipart/form-data")
                .multiPart("kind", "URGING_LETTER")
                .multiPart("file", "mau.docx", form())
                .post(address);
        String id = made.then().statusCode(201).extract().path("id");
        assertThat(TestWord.text(download())).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");

        agency.office()
                .header("If-Match", made.header("ETag"))
                .put(address + "/{id}/activation", id)
                .then()
                .statusCode(200);
        assertThat(TestWord.text(download()))
                .contains("SỞ KIỂM THỬ gửi Phòng Người có công", "1\tĐăng tin, bài", "khẩn trương thực hiện")
                .doesNotContain("CỘNG HÒA", "{{");
    }

    private static byte[] form() throws IOException {
        try (var word = new XWPFDocument()) {
            word.createStyles();
            word.createParagraph().createRun().setText("{{co_quan}} gửi {{don_vi}}");
            var row = word.createTable(1, 2).getRow(0);
            row.getCell(0).setText("{{nhiem_vu.stt}}");
            row.getCell(1).setText("{{nhiem_vu.noi_dung}}");
            word.createParagraph().createRun().setText("{{noi_dung}}");
            var bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void another_format_is_a_violation() {
        agency.office()
                .accept("*/*")
                .queryParam("format", "odt")
                .get(ONE + "/letter", letter)
                .then()
                .statusCode(422)
                .body("violations.field", contains("format"));
    }

    @Test
    void its_number_and_day_are_entered_when_it_has_been_signed() {
        issue(415, TestPlan.today())
                .then()
                .statusCode(200)
                .body("urging.symbol", equalTo("415/SKT-VP"))
                .body("urging.letterIssuedOn", equalTo(TestPlan.today().toString()));
        var today = TestPlan.today();
        assertThat(TestWord.text(download())).contains("Số: 415/SKT-VP", "năm " + today.getYear());
        issue(416, TestPlan.today()).then().statusCode(200).body("urging.symbol", equalTo("416/SKT-VP"));
    }

    @Test
    void a_day_before_it_was_drawn_up_is_refused() {
        issue(415, TestPlan.today().minusDays(1)).then().statusCode(422).body("violations.field", contains("issuedOn"));
    }

    @Test
    void the_unit_may_read_it_and_others_may_not() {
        agency.head("NCC").accept("*/*").get(ONE + "/letter", letter).then().statusCode(200);
        agency.head("LDVL").accept("*/*").get(ONE + "/letter", letter).then().statusCode(404);
    }

    @Test
    void a_call_has_no_letter() {
        String call = agency.office()
                .body(Map.of("unitId", agency.unit("NCC"), "step", "CALL"))
                .post(UrgingResourceTest.URGINGS)
                .path("urging.id");
        agency.office()
                .accept("*/*")
                .get(ONE + "/letter", call)
                .then()
                .statusCode(409)
                .body("code", equalTo("urging-without-letter"));
    }

    private Response issue(int number, LocalDate on) {
        var seen = agency.office().get(ONE, letter).header("ETag");
        return agency.office()
                .header("If-Match", seen)
                .body(Map.of("number", number, "issuedOn", on))
                .put(ONE + "/letter", letter);
    }

    private byte[] download() {
        return agency.office()
                .accept("*/*")
                .get(ONE + "/letter", letter)
                .then()
                .statusCode(200)
                .contentType(DocumentFormat.DOCX_TYPE)
                .extract()
                .asByteArray();
    }
}
