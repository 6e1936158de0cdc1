package vn.tiendo.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Rows are written by the Office alone, in drafts only, once, and on the newest version. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanItemResourceTest {
    private final TestAgency agency = TestAgency.create();
    private final PlanCalls plans = new PlanCalls(agency);
    private String plan;

    @BeforeEach
    void draft() {
        plan = plans.draft("Kế hoạch");
    }

    @Test
    void a_row_is_not_corrected_or_removed_by_a_writer_who_has_not_seen_its_newest_version() {
        var item = plans.added(plan, plans.taskLedBy("VP"));
        plans.correct(plan, item, Map.of("content", "Bản mới")).then().header("ETag", equalTo("\"1\""));
        patch(item, "\"0\"").statusCode(412).body("code", equalTo("stale-version"));
        delete(item, "\"0\"").statusCode(412);
        agency.office()
                .body(Map.of("content", "x"))
                .patch("/api/v1/plans/{id}/items/{item}", plan, item)
                .then()
                .statusCode(428);
    }

    @Test
    void two_writers_of_different_rows_do_not_disturb_each_other() {
        var rows = plans.threeRowsUnderAHeading(plan);
        var first = plans.itemTag(plan, rows.get(0));
        var second = plans.itemTag(plan, rows.get(1));
        patch(rows.get(0), first).statusCode(200);
        patch(rows.get(1), second).statusCode(200);
    }

    @Test
    void a_row_is_added_once_however_often_the_call_is_repeated() {
        var key = PlanCalls.nobody();
        for (int i = 0; i < 2; i++) {
            agency.office()
                    .header("Idempotency-Key", key)
                    .body(PlanCalls.heading("A", "Đề mục"))
                    .post("/api/v1/plans/{id}/items", plan)
                    .then()
                    .statusCode(201);
        }
        assertThat(plans.paths(plan)).containsExactly("A");
    }

    @Test
    void rows_of_an_issued_plan_stand() {
        var issued = plans.issuedPlan("Kế hoạch đã ban hành");
        String item = agency.office()
                .get("/api/v1/plans/{id}/items", issued)
                .then()
                .extract()
                .path("items[0].id");
        plans.add(issued, plans.taskLedBy("VP")).then().statusCode(409).body("code", equalTo("plan-already-issued"));
        plans.correct(issued, item, Map.of("content", "x")).then().statusCode(409);
        agency.office()
                .header("If-Match", plans.itemTag(issued, item))
                .delete("/api/v1/plans/{id}/items/{item}", issued, item)
                .then()
                .statusCode(409);
    }

    @Test
    void a_row_of_another_plan_is_not_found() {
        var other = plans.draft("Kế hoạch khác");
        var item = plans.added(other, plans.taskLedBy("VP"));
        patch(item, "\"0\"").statusCode(404);
        delete(item, "\"0\"").statusCode(404);
    }

    @Test
    void rows_are_written_by_the_office_only_and_read_by_nobody_unknown() {
        var items = "/api/v1/plans/%s/items".formatted(plan);
        for (var role : List.of(Role.LEADER, Role.UNIT_HEAD, Role.ADMINISTRATOR, Role.READER)) {
            agency.as(role, "VP").body(plans.taskLedBy("VP")).post(items).then().statusCode(403);
            agency.as(role, "VP")
                    .body("{}")
                    .patch(items + "/" + PlanCalls.nobody())
                    .then()
                    .statusCode(403);
            agency.as(role, "VP")
                    .delete(items + "/" + PlanCalls.nobody())
                    .then()
                    .statusCode(403);
        }
        var json = given().contentType(ContentType.JSON).body("{}");
        json.get(items).then().statusCode(401);
        json.post(items).then().statusCode(401);
        json.patch(items + "/" + PlanCalls.nobody()).then().statusCode(401);
        json.delete(items + "/" + PlanCalls.nobody()).then().statusCode(401);
    }

    @Test
    void a_row_without_content_is_refused() {
        plans.add(plan, PlanCalls.heading("A", " "))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("content"));
    }

    private ValidatableResponse patch(String item, String tag) {
        return agency.office()
                .header("If-Match", tag)
                .body(Map.of("content", "Sửa"))
                .patch("/api/v1/plans/{id}/items/{item}", plan, item)
                .then();
    }

    private ValidatableResponse delete(String item, String tag) {
        return agency.office()
                .header("If-Match", tag)
                .delete("/api/v1/plans/{id}/items/{item}", plan, item)
                .then();
    }
}
