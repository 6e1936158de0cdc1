package vn.tiendo.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanImportResourceTest {
    private static final String IMPORTS = "/api/v1/plan-imports";
    private static final Path SAMPLE = Path.of("..", "samples", "ke-hoach-tuyen-truyen-cchc-2024.docx");
    private static final String OPEN_ROW = "rows.find { it.path == 'B.III.3' }";

    private TestAgency agency;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
    }

    @Test
    void an_uploaded_plan_is_understood_and_waits_for_a_person() throws IOException {
        upload(Files.readAllBytes(SAMPLE), "ke-hoach.docx")
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/plan-imports/[0-9a-f-]{36}"))
                .body("state", equalTo("REVIEW"))
                .body("fileName", equalTo("ke-hoach.docx"))
                .body("sha256", matchesPattern("[0-9a-f]{64}"))
                .body("plan.symbol", equalTo("KH-LĐTB&XH"))
                .body("plan.sections", hasSize(4))
                .body("rows", hasSize(13))
                .body("rows.path", hasItem("B.III.3"))
                .body("proseTasks", hasSize(4))
                .body(OPEN_ROW + ".problems[0].code", equalTo("unit-not-recognised"))
                .body("planId", nullValue());
    }

    @Test
    void a_file_name_keeps_its_accents() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Kế hoạch 2024.docx\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .getBytes(UTF_8));
        body.writeBytes(Files.readAllBytes(SAMPLE));
        body.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        agency.office()
                .contentType("multipart/form-data; boundary=x")
                .body(body.toByteArray())
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .body("fileName", equalTo("Kế hoạch 2024.docx"));
    }

    @Test
    void what_was_understood_can_be_read_again() throws IOException {
        String id = uploaded().getString("id");
        ValidatableResponse again =
                agency.office().get(IMPORTS + "/" + id).then().statusCode(200).header("ETag", equalTo("\"0\""));
        again.body("rows", hasSize(13)).body("rows[0].deadline.end", equalTo("2024-02-27"));
    }

    @Test
    void the_same_key_and_file_are_imported_once() throws IOException {
        byte[] file = Files.readAllBytes(SAMPLE);
        String first = send(agency.office().header("Idempotency-Key", "k1"), file, "a.docx")
                .statusCode(201)
                .extract()
                .path("id");
        String second = send(agency.office().header("Idempotency-Key", "k1"), file, "a.docx")
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(second).isEqualTo(first);
        byte[] other = WordPlan.ofYear2024()
                .annex("TT | Nội dung | Chủ trì | Thời gian", "1 | Việc một | VP | Quý I")
                .bytes();
        send(agency.office().header("Idempotency-Key", "k1"), other, "a.docx")
                .statusCode(409)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_file_that_is_no_plan_is_refused_and_leaves_nothing() throws IOException {
        byte[] sample = Files.readAllBytes(SAMPLE);
        assertRefused("KẾ HOẠCH".getBytes(UTF_8), "a.docx", 415, "not-a-word-document");
        assertRefused(Arrays.copyOf(sample, sample.length / 2), "a.docx", 415, "damaged-document");
        assertRefused(sample, "a.pdf", 415, "file-type-not-allowed");
        assertRefused(WordPlan.ofYear2024().text("Không có bảng.").bytes(), "a.docx", 415, "no-task-table");
        byte[] secret = WordPlan.empty()
                .text("MẬT")
                .centred("KẾ HOẠCH")
                .annex("TT | Nội dung | Chủ trì | Thời gian", "1 | Việc một | VP | Quý I")
                .bytes();
        assertRefused(secret, "a.docx", 415, "secret-document");
        agency.office().get(IMPORTS).then().statusCode(200).body("items", empty());
    }

    @Test
    void a_file_beyond_the_limit_is_refused_without_being_read(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("a.docx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((50L << 20) + 1);
        }
        agency.office()
                .contentType("multipart/form-data")
                .multiPart("file", large.toFile())
                .post(IMPORTS)
                .then()
                .statusCode(413)
                .body("code", equalTo("document-too-large"));
    }

    @Test
    void a_form_without_a_file_is_refused() {
        agency.office()
                .contentType("multipart/form-data")
                .multiPart("other", "x")
                .post(IMPORTS)
                .then()
                .statusCode(422);
    }

    @Test
    void only_the_office_imports() throws IOException {
        given().get(IMPORTS).then().statusCode(401);
        byte[] file = Files.readAllBytes(SAMPLE);
        for (RequestSpecification other : List.of(agency.leader(), agency.head("NCC"), agency.as(Role.READER, "NCC"))) {
            other.get(IMPORTS).then().statusCode(403);
        }
        send(agency.officer("NCC"), file, "a.docx").statusCode(403);
    }

    @Test
    void another_agency_does_not_know_of_it() throws IOException {
        String id = uploaded().getString("id");
        TestAgency.create()
                .office()
                .get(IMPORTS + "/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void the_list_shows_the_newest_first_and_goes_on() throws IOException {
        String first = uploaded().getString("id");
        String second = uploaded().getString("id");
        String cursor = agency.office()
                .get(IMPORTS + "?limit=1&total=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .body("items[0].rows", equalTo(13))
                .body("items[0].openCells", greaterThan(0))
                .body("items[0].title", matchesPattern("Tuyên truyền .*"))
                .body("total", equalTo(2))
                .extract()
                .path("nextCursor");
        agency.office()
                .get(IMPORTS + "?limit=1&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.id", contains(first))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_lead_that_a_person_names_settles_the_cell() throws IOException {
        JsonPath view = uploaded();
        String row = view.getString(OPEN_ROW + ".rowId");
        Map<String, Object> change = Map.of("lead", List.of(Map.of("groupId", agency.group("@ALL"))));
        agency.office()
                .header("If-Match", "\"0\"")
                .body(change)
                .patch(IMPORTS + "/" + view.getString("id") + "/rows/" + row)
                .then()
                .statusCode(200)
                .body("lead.units", contains("@ALL"))
                .body("lead.text", equalTo("Xuất bản, phát hành tờ rơi, tờ gấp,"))
                .body("lead.confidence", equalTo("SURE"))
                .body("problems.cell", not(hasItem("lead")))
                .body("version", equalTo(1));
        agency.office()
                .header("If-Match", "\"0\"")
                .body(change)
                .patch(IMPORTS + "/" + view.getString("id") + "/rows/" + row)
                .then()
                .statusCode(412);
        agency.office()
                .get(IMPORTS + "/" + view.getString("id"))
                .then()
                .body("openCells", equalTo(view.getInt("openCells") - 1));
    }

    @Test
    void words_and_last_days_of_a_deadline_can_be_corrected() throws IOException {
        JsonPath view = uploaded();
        String row = IMPORTS + "/" + view.getString("id") + "/rows/" + view.getString("rows[0].rowId");
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("deadlineText", "Quý III/2024", "content", "Xây dựng kế hoạch", "note", "Gấp"))
                .patch(row)
                .then()
                .statusCode(200)
                .body("deadline.end", equalTo("2024-09-30"))
                .body("content", equalTo("Xây dựng kế hoạch"))
                .body("note.text", equalTo("Gấp"));
        agency.office()
                .header("If-Match", "\"1\"")
                .body(Map.of("deadlineText", "Ngày 31/9/2024", "kind", "TASK"))
                .patch(row)
                .then()
                .statusCode(200)
                .body("problems.cell", hasItem("deadline"));
        agency.office()
                .header("If-Match", "\"2\"")
                .body(Map.of("deadlineEnd", "2024-10-15"))
                .patch(row)
                .then()
                .statusCode(200)
                .body("deadline.end", equalTo("2024-10-15"))
                .body("problems", empty());
    }

    @Test
    void a_choice_that_is_no_unit_is_refused() throws IOException {
        JsonPath view = uploaded();
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("lead", List.of(Map.of("text", "ai đó"))))
                .patch(IMPORTS + "/" + view.getString("id") + "/rows/" + view.getString("rows[0].rowId"))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("lead"));
    }

    @Test
    void a_name_that_a_person_explains_is_known_the_next_time() throws IOException {
        byte[] file = WordPlan.ofYear2024()
                .annex("TT | Nội dung | Chủ trì | Thời gian", "1 | Việc một | Phòng Chính sách | Quý I")
                .bytes();
        JsonPath view = upload(file, "a.docx").statusCode(201).extract().jsonPath();
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "lead",
                        List.of(Map.of("unitId", agency.unit("NCC"), "text", "Phòng Chính sách")),
                        "remember",
                        true))
                .patch(IMPORTS + "/" + view.getString("id") + "/rows/" + view.getString("rows[0].rowId"))
                .then()
                .statusCode(200);
        upload(file, "a.docx").statusCode(201).body("rows[0].lead.units", contains("NCC"));
    }

    @Test
    void the_document_itself_can_be_corrected() throws IOException {
        JsonPath view = uploaded();
        String path = IMPORTS + "/" + view.getString("id");
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "title",
                        "Công tác năm 2025",
                        "periodFrom",
                        "2025-01-01",
                        "periodTo",
                        "2025-12-31",
                        "selectedProseTasks",
                        List.of(2)))
                .patch(path)
                .then()
                .statusCode(200)
                .body("plan.title", equalTo("Công tác năm 2025"))
                .body("plan.period.to", equalTo("2025-12-31"))
                .body("proseTasks.selected", contains(false, false, true, false))
                .body("version", equalTo(1));
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "x"))
                .patch(path)
                .then()
                .statusCode(412);
        agency.office().body(Map.of("title", "x")).patch(path).then().statusCode(428);
        agency.office()
                .header("If-Match", "\"1\"")
                .body(Map.of("selectedProseTasks", List.of(9)))
                .patch(path)
                .then()
                .statusCode(422);
        agency.office()
                .header("If-Match", "\"1\"")
                .body(Map.of("periodFrom", "2026-01-01"))
                .patch(path)
                .then()
                .statusCode(422);
    }

    @Test
    void what_the_document_lacks_is_said_until_a_person_fills_it_in() {
        byte[] file = WordPlan.empty()
                .annex("TT | Nội dung | Cơ quan chủ trì | Thời gian", "1 | Rà soát thủ tục | Văn phòng | Quý II/2024")
                .bytes();
        String id = upload(file, "ke-hoach.docx")
                .statusCode(201)
                .body("problems", contains("TITLE_MISSING", "SYMBOL_MISSING", "SIGNER_MISSING"))
                .extract()
                .path("id");
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "title",
                        "Cải cách hành chính",
                        "symbol",
                        "KH-SNV",
                        "signer",
                        Map.of("position", "GIÁM ĐỐC", "name", "Trần Văn A")))
                .patch(IMPORTS + "/" + id)
                .then()
                .statusCode(200)
                .body("problems", empty());
    }

    @Test
    void a_discarded_import_takes_no_corrections() throws IOException {
        JsonPath view = uploaded();
        String path = IMPORTS + "/" + view.getString("id");
        agency.office().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        agency.office().get(path).then().body("state", equalTo("DISCARDED"));
        agency.office()
                .header("If-Match", "\"1\"")
                .put(path + "/confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-discarded"));
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("note", "x"))
                .patch(path + "/rows/" + view.getString("rows[0].rowId"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_confirmed_import_is_a_draft_that_lists_its_open_cells() throws IOException {
        JsonPath view = uploaded();
        String path = IMPORTS + "/" + view.getString("id");
        String plan = agency.office()
                .header("If-Match", "\"0\"")
                .put(path + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("symbol", equalTo("KH-LĐTB&XH"))
                .body("openCells.path", hasItem("B.III.3"))
                .extract()
                .path("id");
        agency.office()
                .header("If-Match", "\"0\"")
                .put(path + "/confirmation")
                .then()
                .statusCode(200)
                .body("id", equalTo(plan));
        agency.office().get(path).then().body("state", equalTo("CONFIRMED")).body("planId", equalTo(plan));
        agency.office()
                .get("/api/v1/plans/" + plan + "/items")
                .then()
                .statusCode(200)
                .body("items", hasSize(13))
                .body("items.path", hasItem("B.III.3"))
                .body("items.content", everyItem(matchesPattern("(?s).+")));
    }

    private JsonPath uploaded() throws IOException {
        return upload(Files.readAllBytes(SAMPLE), "a.docx")
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse upload(byte[] file, String name) {
        return send(agency.office(), file, name);
    }

    private static ValidatableResponse send(RequestSpecification as, byte[] file, String name) {
        return as.contentType("multipart/form-data")
                .multiPart("file", name, file, "application/octet-stream")
                .post(IMPORTS)
                .then();
    }

    private void assertRefused(byte[] file, String name, int status, String code) {
        upload(file, name).statusCode(status).body("code", equalTo(code));
    }
}
