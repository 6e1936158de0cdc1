package vn.tiendo.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.intake.ImportCalls.IMPORTS;
import static vn.tiendo.intake.ImportCalls.OPEN_ROW;
import static vn.tiendo.intake.ImportCalls.SAMPLE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Uploading a plan, and who reads what was understood. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanImportResourceTest {
    private final TestAgency agency = TestAgency.create();
    private final ImportCalls imports = new ImportCalls(agency);

    @Test
    void an_uploaded_plan_is_understood_and_waits_for_a_person() throws IOException {
        imports.upload(Files.readAllBytes(SAMPLE), "ke-hoach.docx")
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
        String id = imports.uploaded().getString("id");
        ValidatableResponse again =
                agency.office().get(IMPORTS + "/" + id).then().statusCode(200).header("ETag", equalTo("\"0\""));
        again.body("rows", hasSize(13)).body("rows[0].deadline.end", equalTo("2024-02-27"));
    }

    @Test
    void the_same_key_and_file_are_imported_once() throws IOException {
        byte[] file = Files.readAllBytes(SAMPLE);
        String first = ImportCalls.send(agency.office().header("Idempotency-Key", "k1"), file, "a.docx")
                .statusCode(201)
                .extract()
                .path("id");
        String second = ImportCalls.send(agency.office().header("Idempotency-Key", "k1"), file, "a.docx")
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(second).isEqualTo(first);
        byte[] other = WordPlan.ofYear2024()
                .annex("TT | Nội dung | Chủ trì | Thời gian", "1 | Việc một | VP | Quý I")
                .bytes();
        ImportCalls.send(agency.office().header("Idempotency-Key", "k1"), other, "a.docx")
                .statusCode(409)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_file_that_is_no_plan_is_refused_and_leaves_nothing() throws IOException {
        byte[] sample = Files.readAllBytes(SAMPLE);
        imports.assertRefused("KẾ HOẠCH".getBytes(UTF_8), "a.docx", 415, "not-a-word-document");
        imports.assertRefused(Arrays.copyOf(sample, sample.length / 2), "a.docx", 415, "damaged-document");
        imports.assertRefused(sample, "a.pdf", 415, "file-type-not-allowed");
        imports.assertRefused(WordPlan.ofYear2024().text("Không có bảng.").bytes(), "a.docx", 415, "no-task-table");
        byte[] secret = WordPlan.empty()
                .text("MẬT")
                .centred("KẾ HOẠCH")
                .annex("TT | Nội dung | Chủ trì | Thời gian", "1 | Việc một | VP | Quý I")
                .bytes();
        imports.assertRefused(secret, "a.docx", 415, "secret-document");
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
        ImportCalls.send(agency.officer("NCC"), file, "a.docx").statusCode(403);
    }

    @Test
    void another_agency_does_not_know_of_it() throws IOException {
        String id = imports.uploaded().getString("id");
        TestAgency.create()
                .office()
                .get(IMPORTS + "/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void the_list_shows_the_newest_first_and_goes_on() throws IOException {
        String first = imports.uploaded().getString("id");
        String second = imports.uploaded().getString("id");
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
}
