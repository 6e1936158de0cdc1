package vn.tiendo.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.report.PlanForReports.ROUNDS;
import static vn.tiendo.report.PlanForReports.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RoundResourceTest {
    private TestAgency agency;
    private PlanForReports plan;

    @BeforeEach
    void plan() {
        agency = TestAgency.create();
        plan = PlanForReports.issued(agency);
    }

    @Test
    void nobody_reads_or_opens_rounds_without_signing_in() {
        given().get(ROUNDS).then().statusCode(401);
        given().get(ROUNDS + "/" + UUID.randomUUID()).then().statusCode(401);
        given().get(ROUNDS + "/" + UUID.randomUUID() + "/reports").then().statusCode(401);
        given().get(ROUNDS + "/" + UUID.randomUUID() + "/consolidation").then().statusCode(401);
        given().contentType(ContentType.JSON).body("{}").post(ROUNDS).then().statusCode(401);
    }

    @Test
    void the_office_asks_units_for_a_report() {
        plan.open(plan.roundRequest("LDVL", "NCC"))
                .statusCode(201)
                .header("Location", containsString(ROUNDS))
                .header("ETag", "\"0\"")
                .body("kind", equalTo("AD_HOC"))
                .body("periodScheme", equalTo("CUSTOM"))
                .body("cutOffOn", equalTo(today().toString()))
                .body("planSymbol", containsString("/KH-"))
                .body("state", equalTo("OPEN"))
                .body("reports.unit.code", contains("NCC", "LDVL"))
                .body("reports.state", contains("DRAFT", "DRAFT"))
                .body("reports.late", contains(false, false));
    }

    @Test
    void a_unit_that_is_named_twice_is_asked_once() {
        plan.open(plan.roundRequest("NCC", "NCC")).statusCode(201).body("reports", hasSize(1));
    }

    @Test
    void only_the_office_opens_a_round() {
        var request = plan.roundRequest("NCC");

        agency.head("NCC").body(request).post(ROUNDS).then().statusCode(403);
        agency.leader().body(request).post(ROUNDS).then().statusCode(403);
    }

    @Test
    void what_is_missing_is_a_violation_of_its_field() {
        agency.office()
                .body(Map.of("name", " ", "unitIds", List.of()))
                .post(ROUNDS)
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("name", "periodFrom", "periodTo", "dueOn", "unitIds"));
    }

    @Test
    void all_that_a_regime_may_say_has_room_in_the_request() {
        var request = plan.roundRequest("NCC");
        request.put("request", "x".repeat(25_100));

        plan.open(request).statusCode(201);
        violates("request", "request", "x".repeat(26_001));
    }

    @Test
    void days_out_of_order_are_a_violation() {
        violates("periodTo", "periodTo", today().minusDays(1).toString());
        violates("dueOn", "dueOn", today().minusDays(1).toString());
        violates("cutOffOn", "cutOffOn", today().minusDays(1).toString());
        violates("periodFrom", "periodScheme", "DECREE_09_2019");
    }

    @Test
    void a_unit_of_another_agency_is_a_violation() {
        violates("unitIds[0]", "unitIds", List.of(TestAgency.create().unit("NCC")));
        violates("unitIds[0]", "unitIds", List.of(agency.id()));
    }

    @Test
    void a_draft_cannot_be_reported_on() {
        var draft = PlanForReports.draft(agency);

        draft.open(draft.roundRequest("NCC")).statusCode(409).body("code", equalTo("plan-not-issued"));
    }

    @Test
    void a_plan_of_another_agency_does_not_exist() {
        var stranger = TestAgency.create();
        var request = PlanForReports.issued(stranger).roundRequest("NCC");
        request.put("unitIds", List.of(agency.unit("NCC")));

        plan.open(request).statusCode(404);
    }

    @Test
    void the_same_key_opens_one_round() {
        var request = plan.roundRequest("NCC");
        var key = UUID.randomUUID().toString();

        String first = openWith(key, request).statusCode(201).extract().path("id");
        openWith(key, request).statusCode(201).body("id", equalTo(first));
        request.put("name", "Báo cáo khác");
        openWith(key, request).statusCode(409).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void the_list_is_read_page_by_page_newest_first() {
        String first = plan.round("NCC");
        String second = plan.round("LDVL");

        String cursor = agency.office()
                .queryParam("limit", 1)
                .queryParam("total", true)
                .get(ROUNDS)
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .body("items[0].units", equalTo(1))
                .body("items[0].sent", equalTo(0))
                .body("total", equalTo(2))
                .extract()
                .path("nextCursor");
        agency.office()
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(ROUNDS)
                .then()
                .body("items.id", contains(first))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_cursor_that_is_none_is_a_violation() {
        agency.office()
                .queryParam("cursor", "khong")
                .get(ROUNDS)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("cursor"));
    }

    @Test
    void a_unit_sees_the_rounds_in_which_it_must_report_and_its_own_report() {
        String round = plan.round("NCC", "LDVL");

        agency.head("NCC")
                .get(ROUNDS)
                .then()
                .statusCode(200)
                .body("items.id", contains(round))
                .body("items[0].units", equalTo(1));
        agency.office().get(ROUNDS).then().body("items[0].units", equalTo(2));
        agency.head("NCC")
                .get(ROUNDS + "/{id}", round)
                .then()
                .statusCode(200)
                .body("reports.unit.code", contains("NCC"));
        agency.head("NCC")
                .get(ROUNDS + "/{id}/reports", round)
                .then()
                .statusCode(200)
                .body("items.unit.code", contains("NCC"));
    }

    @Test
    void a_unit_that_need_not_report_knows_of_no_round() {
        String round = plan.round("NCC");

        agency.head("KHTC").get(ROUNDS).then().statusCode(200).body("items", empty());
        agency.head("KHTC").get(ROUNDS + "/{id}", round).then().statusCode(404);
        TestAgency.create().office().get(ROUNDS + "/{id}", round).then().statusCode(404);
    }

    @Test
    void a_page_costs_the_same_statements_however_long_it_is() {
        plan.round("NCC");
        int one = statements(() -> agency.office().get(ROUNDS));
        plan.round("NCC", "LDVL");
        plan.round("NCC", "LDVL", "KHTC");

        assertThat(statements(() -> agency.office().get(ROUNDS))).isEqualTo(one);
    }

    @Test
    void the_reports_of_a_round_cost_the_same_statements_however_many_they_are() {
        String one = plan.round("NCC");
        String three = plan.round("NCC", "LDVL", "KHTC");

        assertThat(statements(() -> agency.office().get(ROUNDS + "/{id}/reports", three)))
                .isEqualTo(statements(() -> agency.office().get(ROUNDS + "/{id}/reports", one)));
    }

    private static int statements(Runnable work) {
        return new StatementCounter().during(work);
    }

    private void violates(String field, String changed, Object value) {
        var request = plan.roundRequest("NCC");
        request.put(changed, value);
        plan.open(request).statusCode(422).body("violations.field", hasItem(field));
    }

    private ValidatableResponse openWith(String key, Map<String, Object> request) {
        return agency.office()
                .header("Idempotency-Key", key)
                .body(request)
                .post(ROUNDS)
                .then();
    }
}
