package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.report.FormForReports.FORMS;
import static vn.tiendo.report.FormForReports.FORM_OF_REPORT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.form.FormSamples;
import vn.tiendo.report.form.content.ColumnTotal;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.content.FormSection;
import vn.tiendo.report.regime.RegimeRequests;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

/** How the Office designs forms, and which version a round has. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FormDesignTest {
    private static final String ONE = FORMS + "/{id}";
    private static final FormDefinition CHANGED =
            new FormDefinition("Biểu mẫu mới", List.of(new FormSection("kq", "Kết quả", "", false)), List.of());
    private TestAgency agency;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
    }

    @Test
    void the_office_drafts_publishes_changes_and_retires_a_form() {
        var id = drafted(FormSamples.all());
        agency.office()
                .get(ONE, id)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("draft.tables", hasSize(3))
                .body("moves", contains("WRITE", "PUBLISH", "DISCARD"));

        put(id, 0, "/publication")
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("changed", equalTo(false))
                .body("versions.number", contains(1))
                .body("moves", contains("WRITE", "RETIRE"));
        put(id, 1, "/publication").statusCode(409).body("code", equalTo("form-unchanged"));
        write(id, 1, CHANGED).statusCode(200).body("changed", equalTo(true));
        put(id, 2, "/publication").statusCode(200).body("versions.number", contains(2, 1));

        agency.office().get(ONE + "/versions/1", id).then().statusCode(200).body("content.tables", hasSize(3));
        agency.office().get(ONE + "/versions/2", id).then().body("content.name", equalTo("Biểu mẫu mới"));
        agency.office().get(ONE + "/versions/3", id).then().statusCode(404);

        put(id, 3, "/retirement")
                .statusCode(200)
                .body("state", equalTo("RETIRED"))
                .body("moves", contains("USE"));
        write(id, 4, CHANGED).statusCode(409).body("code", equalTo("form-retired"));
        agency.office()
                .header("If-Match", "\"4\"")
                .delete(ONE + "/retirement", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
    }

    @Test
    void what_contradicts_itself_is_a_violation_of_its_field_and_is_not_kept() {
        var wrong = new FormDefinition(
                "Biểu", List.of(), List.of(FormSamples.free(FormSamples.formula("a", "A", "[B] +", ColumnTotal.NONE))));

        agency.office()
                .body(wrong)
                .post(FORMS)
                .then()
                .statusCode(422)
                .body("violations.field", contains("tables[0].columns[0].formula"))
                .body("violations.detail", contains("Công thức kết thúc giữa chừng."));
        agency.office().get(FORMS).then().body("items", hasSize(0));
    }

    @Test
    void a_draft_is_thrown_away_and_what_was_published_is_not() {
        var id = drafted(FormSamples.all());
        agency.office().header("If-Match", "\"7\"").delete(ONE, id).then().statusCode(412);
        agency.office().header("If-Match", "\"0\"").delete(ONE, id).then().statusCode(204);
        agency.office().get(ONE, id).then().statusCode(404);

        var published = FormForReports.published(agency).id();
        agency.office()
                .header("If-Match", "\"1\"")
                .delete(ONE, published)
                .then()
                .statusCode(409)
                .body("code", equalTo("form-published"));
    }

    @Test
    void a_form_that_asks_nothing_is_not_published() {
        var id = drafted(new FormDefinition("Biểu trống", List.of(), List.of()));

        put(id, 0, "/publication").statusCode(409).body("code", equalTo("form-empty"));
    }

    @Test
    void a_round_keeps_the_version_it_was_opened_with() {
        var form = FormForReports.published(agency);
        var before = form.reportOf("NCC");
        write(form.id(), 1, CHANGED).statusCode(200);
        form.publish();
        var after = form.reportOf("NCC");

        assertThat(form.seen(before).getInt("number")).isEqualTo(1);
        assertThat(form.seen(before).getString("content.name")).isEqualTo("Biểu mẫu báo cáo tuyên truyền");
        assertThat(form.seen(after).getInt("number")).isEqualTo(2);
    }

    @Test
    void a_round_without_a_form_has_none_and_one_of_an_unusable_form_is_not_opened() {
        var plan = PlanForReports.issued(agency);
        var report = plan.reportOf("NCC");
        agency.head("NCC").get(FORM_OF_REPORT, report.id()).then().statusCode(204);

        var request = plan.roundRequest("NCC");
        request.put("formId", drafted(FormSamples.all()));
        plan.open(request).statusCode(422).body("violations.field", contains("formId"));
        request.put("formId", FormForReports.published(TestAgency.create()).id());
        plan.open(request).statusCode(422).body("violations.field", contains("formId"));
    }

    @Test
    void a_regime_names_a_form_and_its_rounds_have_it() {
        var form = FormForReports.published(agency);
        var content = RegimeRequests.monthly(agency);
        content.put("formId", drafted(FormSamples.all()));
        agency.office()
                .body(content)
                .post("/api/v1/report-regimes")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("formId"));
        content.put("formId", form.id());
        String regime = agency.office()
                .body(content)
                .post("/api/v1/report-regimes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        agency.office()
                .header("If-Match", "\"0\"")
                .put("/api/v1/report-regimes/{id}/activation", regime)
                .then()
                .statusCode(200);

        String round =
                agency.office().get("/api/v1/report-rounds").then().extract().path("items[0].id");
        assertThat(form.seen(form.report(round, "NCC")).getInt("number")).isEqualTo(1);
    }

    @Test
    void a_regime_whose_form_is_offered_no_more_is_still_edited() {
        var form = FormForReports.published(agency);
        var content = RegimeRequests.monthly(agency);
        content.put("formId", form.id());
        String regime = agency.office()
                .body(content)
                .post("/api/v1/report-regimes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        put(form.id(), 1, "/retirement").statusCode(200);

        content.put("receiver", "Ủy ban nhân dân tỉnh");
        writeRegime(regime, 0, content).statusCode(200).body("content.receiver", equalTo("Ủy ban nhân dân tỉnh"));
        content.put("formId", drafted(FormSamples.all()));
        writeRegime(regime, 1, content).statusCode(422).body("violations.field", contains("formId"));
        content.put("formId", null);
        writeRegime(regime, 1, content).statusCode(200);
        content.put("formId", form.id());
        writeRegime(regime, 2, content).statusCode(422).body("violations.field", contains("formId"));
    }

    @Test
    void usable_forms_are_listed_apart_in_as_many_statements_whatever_their_number() {
        var draft = drafted(CHANGED);
        var published = FormForReports.published(agency).id();
        drafted(CHANGED);

        agency.leader()
                .queryParam("usable", true)
                .queryParam("total", true)
                .get(FORMS)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.id", contains(published));
        agency.office().get(FORMS).then().body("items.id", hasItem(draft)).body("items", hasSize(3));
        agency.head("NCC").get(FORMS).then().statusCode(403);
        TestAgency.create().office().get(FORMS).then().body("items.id", not(hasItem(draft)));
        assertThat(statements(3)).isEqualTo(statements(1));
    }

    private int statements(int limit) {
        return new StatementCounter()
                .during(() -> agency.office()
                        .queryParam("limit", limit)
                        .get(FORMS)
                        .then()
                        .statusCode(200));
    }

    private String drafted(FormDefinition content) {
        return agency.office()
                .body(content)
                .post(FORMS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse write(String id, long version, FormDefinition content) {
        return agency.office()
                .header("If-Match", "\"%d\"".formatted(version))
                .body(content)
                .put(ONE, id)
                .then();
    }

    private ValidatableResponse writeRegime(String id, long version, Map<String, ?> content) {
        return agency.office()
                .header("If-Match", "\"%d\"".formatted(version))
                .body(content)
                .put("/api/v1/report-regimes/{id}", id)
                .then();
    }

    private ValidatableResponse put(String id, long version, String move) {
        return agency.office()
                .header("If-Match", "\"%d\"".formatted(version))
                .put(ONE + move, id)
                .then();
    }
}
