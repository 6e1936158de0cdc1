package vn.tiendo.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestPdf;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EvidenceResourceTest {
    private static final String EVIDENCE = "/api/v1/assignments/{id}/evidence";
    private static final byte[] PDF = TestPdf.of("nội dung");

    private TestAgency agency;
    private LivePlan plan;
    private UUID assignment;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task("Đăng tin, bài", "LDVL", 3, "Tin, bài")
                .task("Tập huấn", "LDVL", 3)
                .issue();
        assignment = plan.assignment(0, "LDVL");
    }

    @Test
    void nobody_adds_removes_or_downloads_without_signing_in() {
        given().contentType(ContentType.JSON)
                .body(symbol())
                .post(EVIDENCE, assignment)
                .then()
                .statusCode(401);
        given().multiPart("file", "a.pdf", PDF)
                .post(EVIDENCE, assignment)
                .then()
                .statusCode(401);
        given().delete(EVIDENCE + "/{e}", assignment, UUID.randomUUID()).then().statusCode(401);
        given().get(EVIDENCE + "/{e}/file", assignment, UUID.randomUUID())
                .then()
                .statusCode(401);
    }

    @Test
    void a_document_symbol_proves_its_product_and_begins_the_work() {
        add(agency.officer("LDVL"), symbol())
                .statusCode(201)
                .body("workState", equalTo("IN_PROGRESS"))
                .body("products.proven", contains(true))
                .body("evidence[0].reference", equalTo("15/BC-LĐVL"))
                .body("evidence[0].addedBy", equalTo("Người OFFICER LDVL"))
                .body("evidence[0].removable", equalTo(true))
                .body("story[1].kind", equalTo("EVIDENCE_ADDED"))
                .body("story[1].reference", equalTo("15/BC-LĐVL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://sldtbxh.bacgiang.gov.vn/a", "https://", "tin bài"})
    void an_address_that_is_none_is_refused(String address) {
        add(agency.head("LDVL"), Map.of("kind", "URL", "reference", address))
                .statusCode(422)
                .body("violations.field", contains("reference"));
    }

    @Test
    void an_address_of_the_web_is_accepted() {
        add(agency.head("LDVL"), Map.of("kind", "URL", "reference", "https://sldtbxh.bacgiang.gov.vn/tin?id=1"))
                .statusCode(201)
                .body("products.proven", contains(false));
    }

    @Test
    void a_product_of_another_task_is_refused() {
        add(agency.head("LDVL"), Map.of("kind", "DOCUMENT", "reference", "1/BC", "productId", UUID.randomUUID()))
                .statusCode(422)
                .body("violations.field", contains("productId"));
    }

    @Test
    void other_units_and_readers_add_nothing() {
        add(agency.head("NCC"), symbol()).statusCode(403).body("code", equalTo("not-your-unit"));
        add(agency.as(Role.READER, "LDVL"), symbol()).statusCode(403);
        add(TestAgency.create().head("LDVL"), symbol()).statusCode(404);
    }

    @Test
    void the_same_key_adds_once() {
        for (int i = 0; i < 2; i++) {
            add(agency.head("LDVL").header("Idempotency-Key", "k"), symbol())
                    .statusCode(201)
                    .body("evidence", hasSize(1));
        }
    }

    @Test
    void a_file_comes_back_byte_for_byte_under_its_vietnamese_name() {
        var url = upload(agency.officer("LDVL"), "Báo cáo quý I đợt 2.pdf", PDF)
                .statusCode(201)
                .body("evidence[0].kind", equalTo("FILE"))
                .body("evidence[0].reference", equalTo("Báo cáo quý I đợt 2.pdf"))
                .body("evidence[0].sizeBytes", equalTo(PDF.length))
                .body("evidence[0].sha256", hasLength(64))
                .extract()
                .<String>path("evidence[0].downloadUrl");

        var answer = agency.as(Role.READER, "KHTC").get(url).then().statusCode(200);
        assertThat(answer.extract().asByteArray()).isEqualTo(PDF);
        answer.header("Content-Type", startsWith("application/pdf"))
                .header("Content-Disposition", startsWith("attachment; filename=\"Bao cao quy I dot 2.pdf\""))
                .header(
                        "Content-Disposition",
                        containsString(
                                "filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20qu%C3%BD%20I%20%C4%91%E1%BB%A3t%202.pdf"));
        TestAgency.create().office().get(url).then().statusCode(404);
    }

    @Test
    void the_same_file_twice_is_recognised_by_its_content() {
        upload(agency.head("LDVL"), "a.pdf", PDF).statusCode(201);

        upload(agency.head("LDVL"), "b.pdf", PDF)
                .statusCode(409)
                .body("code", equalTo("evidence-already-attached"))
                .body("detail", containsString("a.pdf"));
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused() {
        upload(agency.head("LDVL"), "a.docx", PDF).statusCode(415).body("code", equalTo("file-type-not-allowed"));
        upload(agency.head("LDVL"), "a.exe", PDF).statusCode(415);
        agency.head("LDVL").get("/api/v1/assignments/{id}", assignment).then().body("evidence", empty());
    }

    @Test
    void evidence_is_taken_back_while_the_work_is_open() {
        var id = add(agency.head("LDVL"), symbol()).extract().<String>path("evidence[0].id");

        agency.head("NCC").delete(EVIDENCE + "/{e}", assignment, id).then().statusCode(403);
        agency.head("LDVL")
                .delete(EVIDENCE + "/{e}", assignment, id)
                .then()
                .statusCode(200)
                .body("evidence", empty())
                .body("story.kind", contains("ASSIGNED", "EVIDENCE_ADDED", "EVIDENCE_REMOVED"));
        agency.head("LDVL").delete(EVIDENCE + "/{e}", assignment, id).then().statusCode(404);
    }

    @Test
    void nothing_is_added_or_taken_back_after_submission() {
        var id = add(agency.head("LDVL"), symbol()).extract().<String>path("evidence[0].id");
        agency.head("LDVL")
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .put("/api/v1/assignments/{id}/submission", assignment)
                .then()
                .statusCode(200);

        add(agency.head("LDVL"), symbol()).statusCode(409).body("code", equalTo("assignment-not-open"));
        upload(agency.head("LDVL"), "a.pdf", PDF).statusCode(409);
        agency.head("LDVL")
                .delete(EVIDENCE + "/{e}", assignment, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("assignment-not-open"));
    }

    private Map<String, ?> symbol() {
        return Map.of(
                "kind",
                "DOCUMENT",
                "reference",
                "15/BC-LĐVL",
                "productId",
                plan.products(0).get("Tin, bài"));
    }

    private ValidatableResponse add(RequestSpecification who, Map<String, ?> body) {
        return who.body(body).post(EVIDENCE, assignment).then();
    }

    /** As browsers send it: the name in UTF-8. */
    private ValidatableResponse upload(RequestSpecification who, String name, byte[] content) {
        var head = """
                --xyz\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(name).getBytes(StandardCharsets.UTF_8);
        var body = new ByteArrayOutputStream();
        body.writeBytes(head);
        body.writeBytes(content);
        body.writeBytes("\r\n--xyz--\r\n".getBytes(StandardCharsets.UTF_8));
        return who.contentType("multipart/form-data; boundary=xyz")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)))
                .body(body.toByteArray())
                .post(EVIDENCE, assignment)
                .then();
    }
}
