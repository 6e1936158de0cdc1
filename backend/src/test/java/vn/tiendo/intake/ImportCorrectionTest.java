package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.intake.ImportCalls.IMPORTS;
import static vn.tiendo.intake.ImportCalls.OPEN_ROW;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What a person corrects in an import before confirming it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ImportCorrectionTest {
    private final TestAgency agency = TestAgency.create();
    private final ImportCalls imports = new ImportCalls(agency);

    @Test
    void a_lead_that_a_person_names_settles_the_cell() throws IOException {
        JsonPath view = imports.uploaded();
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
        JsonPath view = imports.uploaded();
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
        JsonPath view = imports.uploaded();
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
        JsonPath view = imports.upload(file, "a.docx").statusCode(201).extract().jsonPath();
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
        imports.upload(file, "a.docx").statusCode(201).body("rows[0].lead.units", contains("NCC"));
    }

    @Test
    void the_document_itself_can_be_corrected() throws IOException {
        JsonPath view = imports.uploaded();
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
        String id = imports.upload(file, "ke-hoach.docx")
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
    void an_agency_may_count_the_day_before_which_to_finish() throws IOException {
        agency.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", "\"0\"")
                .body(Map.of("beforeTakesDay", true))
                .patch("/api/v1/deadline-settings")
                .then()
                .statusCode(200);
        JsonPath view = imports.uploaded();
        assertThat(view.getString("rows.find { it.deadline?.text == 'Trước ngày 28/2/2024' }.deadline.end"))
                .isEqualTo("2024-02-28");
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("deadlineText", "Trước ngày 15/3/2024"))
                .patch(IMPORTS + "/" + view.getString("id") + "/rows/" + view.getString("rows[0].rowId"))
                .then()
                .statusCode(200)
                .body("deadline.end", equalTo("2024-03-15"));
    }

    @Test
    void how_many_of_a_product_are_wanted_can_be_corrected_and_comes_into_the_draft() throws IOException {
        JsonPath view = imports.uploaded();
        String path = IMPORTS + "/" + view.getString("id");
        String row = path + "/rows/" + view.getString("rows[0].rowId");
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("products", List.of(Map.of("kind", "DOCUMENT", "name", "Kế hoạch của Sở", "count", 4))))
                .patch(row)
                .then()
                .statusCode(200)
                .body("product.text", equalTo("Kế hoạch của Sở"))
                .body("product.items.count", contains(4));
        String plan = agency.office()
                .header("If-Match", "\"0\"")
                .put(path + "/confirmation")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        agency.office()
                .get("/api/v1/plans/" + plan + "/items")
                .then()
                .body("items[0].product.text", equalTo("Kế hoạch của Sở"))
                .body("items[0].product.items.count", contains(4));
    }
}
