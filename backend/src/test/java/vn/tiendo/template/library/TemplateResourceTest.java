package vn.tiendo.template.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.template.TemplateKind;
import vn.tiendo.testing.PdfA;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.ReadPdf;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestWord;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TemplateResourceTest {
    private static final String TEMPLATES = "/api/v1/document-templates";
    private static final String ONE = TEMPLATES + "/{id}";

    private TestAgency agency;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
    }

    @Test
    void the_form_to_begin_with_is_taken_as_it_is() {
        for (var kind : TemplateKind.values()) {
            upload(kind.name(), starter(kind.name()))
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1))
                    .body("state", equalTo("DRAFT"))
                    .body("note", equalTo("Mau 2024"));
        }
        agency.office().get(TEMPLATES).then().body("items", hasSize(TemplateKind.values().length));
        agency.office()
                .queryParam("kind", "CONSOLIDATION")
                .get(TEMPLATES)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_preview_has_examples_in_all_fields_and_can_be_archived() throws Exception {
        byte[] pdf = agency.office()
                .accept("*/*")
                .get(ONE + "/preview", id(upload("CONSOLIDATION", starter("CONSOLIDATION"))))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(PdfA.violationsOf2b(pdf)).isEmpty();
        assertThat(ReadPdf.of(pdf).text())
                .contains("SỞ NỘI VỤ", "Số: 05/BC-SNV", "BÁO CÁO", "I. TÌNH HÌNH CHUNG", "KT. GIÁM ĐỐC", "Phụ lục")
                .doesNotContain("{{", "}}");
        assertThat(ReadPdf.of(pdf).pages()).isEqualTo(2);
    }

    @Test
    void one_version_is_in_use_and_an_earlier_one_may_be_taken_again() throws IOException {
        String first = id(upload("CONSOLIDATION", starter("CONSOLIDATION")));
        String second = id(upload("CONSOLIDATION", changed()));
        activate(first).then().statusCode(200).body("state", equalTo("ACTIVE"));
        activate(second).then().statusCode(200).body("number", equalTo(2));
        state(first, "RETIRED");
        active().body("number", equalTo(2));
        activate(first).then().statusCode(200);
        state(second, "RETIRED");
        activate(first).then().statusCode(409).body("code", equalTo("template-active"));
        move(first, "retirement").then().statusCode(200).body("state", equalTo("RETIRED"));
        agency.office()
                .get(TEMPLATES + "/kinds")
                .then()
                .body("items.find { it.kind == 'CONSOLIDATION' }.active", nullValue());
        move(first, "retirement").then().statusCode(409).body("code", equalTo("template-not-active"));
    }

    @Test
    void a_form_with_faults_is_refused_with_all_of_them_and_nothing_is_kept() throws IOException {
        byte[] bad = TestWord.of("Của {{co_qua}}", "{{khong_co}}", "Chữ {{noi_dung}}");
        upload("CONSOLIDATION", bad)
                .then()
                .statusCode(422)
                .body("violations", hasSize(3))
                .body("violations.detail", hasItem(containsString("Có phải {{co_quan}}?")));
        agency.office().get(TEMPLATES).then().body("items", hasSize(0));
    }

    @Test
    void what_is_no_word_file_is_refused() {
        upload("CONSOLIDATION", "không phải Word".getBytes()).then().statusCode(415);
        agency.office()
                .contentType("multipart/form-data")
                .multiPart("kind", "CONSOLIDATION")
                .post(TEMPLATES)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("file"));
    }

    @Test
    void the_same_key_keeps_a_form_once() {
        var key = UUID.randomUUID().toString();
        byte[] form = starter("CONSOLIDATION");
        for (int i = 0; i < 2; i++) {
            agency.office()
                    .header("Idempotency-Key", key)
                    .contentType("multipart/form-data")
                    .multiPart("kind", "CONSOLIDATION")
                    .multiPart("file", "mau.docx", form)
                    .post(TEMPLATES)
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
        }
    }

    @Test
    void those_who_come_at_once_come_one_after_another() throws Exception {
        byte[] form = starter("CONSOLIDATION");
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> send = () -> upload("CONSOLIDATION", form);
            var uploads = people.invokeAll(Collections.nCopies(4, send));
            var ids = new ArrayList<String>();
            for (var upload : uploads) {
                ids.add(id(upload.get()));
            }
            for (var activation : people.invokeAll(ids.stream()
                    .map(id -> (Callable<Response>) () -> activate(id))
                    .toList())) {
                activation.get().then().statusCode(200);
            }
        }
        agency.office().get(TEMPLATES).then().body("items.number", contains(4, 3, 2, 1));
    }

    @Test
    void a_form_that_opens_into_too_much_is_refused() throws IOException {
        upload("CONSOLIDATION", TestWord.of("{{co_quan}}", "Lời ".repeat(1_500_000)))
                .then()
                .statusCode(415)
                .body("code", equalTo("document-too-large"));
    }

    @Test
    void a_stale_reader_changes_nothing() {
        String id = id(upload("CONSOLIDATION", starter("CONSOLIDATION")));
        agency.office()
                .header("If-Match", "\"7\"")
                .put(ONE + "/activation", id)
                .then()
                .statusCode(412);
        agency.office().put(ONE + "/activation", id).then().statusCode(428);
        state(id, "DRAFT");
    }

    @Test
    void only_the_office_changes_forms_and_none_of_another_agency() {
        String id = id(upload("CONSOLIDATION", starter("CONSOLIDATION")));
        agency.leader().get(ONE, id).then().statusCode(403);
        agency.head("NCC").get(TEMPLATES).then().statusCode(403);
        TestAgency.create().office().get(ONE, id).then().statusCode(404);
        TestAgency.create().office().accept("*/*").get(ONE + "/file", id).then().statusCode(404);
    }

    @Test
    void the_file_comes_back_as_it_was_sent() {
        byte[] form = starter("CONSOLIDATION");
        String id = id(upload("CONSOLIDATION", form));
        assertThat(agency.office().accept("*/*").get(ONE + "/file", id).asByteArray())
                .isEqualTo(form);
    }

    private byte[] changed() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(starter("CONSOLIDATION")))) {
            word.getParagraphs().getFirst().createRun().setText(" (mẫu mới)");
            var bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private byte[] starter(String kind) {
        return agency.office()
                .accept("*/*")
                .get(TEMPLATES + "/kinds/{kind}/starter", kind)
                .asByteArray();
    }

    private Response upload(String kind, byte[] file) {
        return agency.office()
                .contentType("multipart/form-data")
                .multiPart("kind", kind)
                .multiPart("note", "Mau 2024")
                .multiPart("file", "mau.docx", file)
                .post(TEMPLATES);
    }

    private static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }

    private Response activate(String id) {
        return move(id, "activation");
    }

    private Response move(String id, String move) {
        var seen = agency.office().get(ONE, id).header("ETag");
        return agency.office().header("If-Match", seen).put(ONE + "/" + move, id);
    }

    private void state(String id, String state) {
        agency.office().get(ONE, id).then().body("state", equalTo(state));
    }

    private ValidatableResponse active() {
        return agency.office()
                .get(TEMPLATES + "/kinds")
                .then()
                .rootPath("items.find { it.kind == 'CONSOLIDATION' }.active");
    }
}
