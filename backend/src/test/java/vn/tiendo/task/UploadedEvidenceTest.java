package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.testing.TusCalls.begun;
import static vn.tiendo.testing.TusCalls.find;
import static vn.tiendo.testing.TusCalls.idOf;
import static vn.tiendo.testing.TusCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestPdf;

/** Files that were sent in pieces become evidence. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UploadedEvidenceTest {
    private static final byte[] PDF = TestPdf.of("nội dung gửi từng phần");

    private TestAgency agency;
    private LivePlan plan;
    private UUID assignment;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency).task("Tập huấn", "LDVL", 3, "Báo cáo").issue();
        assignment = plan.assignment(0, "LDVL");
    }

    @Test
    void a_file_in_pieces_comes_back_byte_for_byte_and_is_gone_as_an_upload() {
        var upload = sent("Báo cáo quý I.pdf", PDF);

        var url = add(me(), Map.of("uploadId", idOf(upload), "productId", product(), "note", "bản ký"))
                .statusCode(201)
                .body("evidence[0].reference", equalTo("Báo cáo quý I.pdf"))
                .body("evidence[0].note", equalTo("bản ký"))
                .body("evidence[0].file.name", equalTo("Báo cáo quý I.pdf"))
                .body("evidence[0].file.mediaType", equalTo("application/pdf"))
                .body("evidence[0].file.sizeBytes", equalTo(PDF.length))
                .body("evidence[0].file.previewable", equalTo(true))
                .body("products.proven", contains(true))
                .extract()
                .<String>path("evidence[0].downloadUrl");

        var answer = me().get(url);
        assertThat(answer.asByteArray()).isEqualTo(PDF);
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(PDF.length));
        find(me(), upload).statusCode(404);
        add(me(), Map.of("uploadId", idOf(upload))).statusCode(404).body("code", equalTo("upload-gone"));
    }

    @Test
    void an_unfinished_file_is_refused_and_goes_on() {
        var upload = begun(me(), "a.pdf", PDF.length);
        send(me(), upload, 0, new byte[10]).statusCode(204);

        add(me(), Map.of("uploadId", idOf(upload))).statusCode(409).body("code", equalTo("upload-not-finished"));
        find(me(), upload).statusCode(204);
    }

    @Test
    void nobody_uses_what_another_has_sent() {
        var upload = sent("a.pdf", PDF);

        add(agency.head("LDVL"), Map.of("uploadId", idOf(upload))).statusCode(404);
        find(me(), upload).statusCode(204);
    }

    @Test
    void a_file_without_an_upload_is_refused() {
        add(me(), Map.of()).statusCode(422).body("violations.field", contains("uploadId"));
        me().body(Map.of("kind", "DOCUMENT", "reference", "1/BC", "uploadId", UUID.randomUUID()))
                .post("/api/v1/assignments/{id}/evidence", assignment)
                .then()
                .statusCode(422)
                .body("violations.field", contains("uploadId"));
    }

    @Test
    void a_secret_is_refused_and_nothing_of_it_stays() throws IOException {
        var upload = sent("so-lieu.xlsx", workbook("TỐI MẬT"));

        add(me(), Map.of("uploadId", idOf(upload))).statusCode(415).body("code", equalTo("secret-document"));
        find(me(), upload).statusCode(404);
        me().get("/api/v1/assignments/{id}", assignment).then().body("evidence", empty());
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused_and_goes() {
        var upload = sent("a.docx", PDF);

        add(me(), Map.of("uploadId", idOf(upload))).statusCode(415).body("code", equalTo("file-type-not-allowed"));
        find(me(), upload).statusCode(404);
    }

    @Test
    void what_is_refused_for_another_reason_stays_for_another_try() {
        add(me(), Map.of("uploadId", idOf(sent("a.pdf", PDF)), "productId", product()))
                .statusCode(201);
        var again = sent("b.pdf", PDF);

        add(me(), Map.of("uploadId", idOf(again), "productId", product()))
                .statusCode(409)
                .body("code", equalTo("evidence-already-attached"))
                .body("detail", containsString("a.pdf"));
        find(me(), again).statusCode(204);
        add(me(), Map.of("uploadId", idOf(again))).statusCode(201).body("evidence", hasSize(2));
    }

    @Test
    void the_same_key_adds_once_though_the_upload_is_gone() {
        var body = Map.of("uploadId", idOf(sent("a.pdf", PDF)));
        for (int i = 0; i < 2; i++) {
            add(me().header("Idempotency-Key", "k"), body).statusCode(201).body("evidence", hasSize(1));
        }
    }

    @Test
    void it_stands_in_the_story_like_any_evidence() {
        add(me(), Map.of("uploadId", idOf(sent("a.pdf", PDF))))
                .statusCode(201)
                .body("workState", equalTo("IN_PROGRESS"))
                .body("story.kind", hasItem("EVIDENCE_ADDED"));
    }

    private RequestSpecification me() {
        return agency.officer("LDVL");
    }

    private UUID product() {
        return plan.products(0).get("Báo cáo");
    }

    /** In two pieces. */
    private String sent(String name, byte[] content) {
        var upload = begun(me(), name, content.length);
        int half = content.length / 2;
        send(me(), upload, 0, java.util.Arrays.copyOf(content, half)).statusCode(204);
        send(me(), upload, half, java.util.Arrays.copyOfRange(content, half, content.length))
                .statusCode(204);
        return upload;
    }

    private ValidatableResponse add(RequestSpecification who, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("kind", "FILE");
        return who.body(body)
                .post("/api/v1/assignments/{id}/evidence", assignment)
                .then();
    }

    private static byte[] workbook(String text) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet().createRow(0).createCell(0).setCellValue(text);
            book.write(out);
            return out.toByteArray();
        }
    }
}
