package vn.tiendo.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanResourceTest {
    private final TestAgency agency = TestAgency.create();
    private final PlanCalls plans = new PlanCalls(agency);

    @Test
    void starts_under_the_letterhead_of_the_agency() {
        agency.office()
                .body(PlanCalls.newPlan("Kế hoạch năm 2024"))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", containsString("/api/v1/plans/"))
                .body("state", equalTo("DRAFT"))
                .body("symbol", equalTo("KH-SKT"))
                .body("issuer", equalTo("SỞ KIỂM THỬ"))
                .body("parentBody", equalTo("UBND TỈNH BẮC GIANG"))
                .body("place", equalTo("Bắc Giang"))
                .body("number", nullValue())
                .body("moves", equalTo(List.of("CORRECT", "ISSUE", "DISCARD")));
    }

    @Test
    void is_started_once_however_often_the_call_is_repeated() {
        var key = PlanCalls.nobody();
        var first = create(key, "Kế hoạch lặp").statusCode(201).extract().<String>path("id");
        create(key, "Kế hoạch lặp").statusCode(201).body("id", equalTo(first));
        create(key, "Kế hoạch khác").statusCode(409).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void is_refused_without_a_title_or_with_a_period_the_wrong_way_round() {
        agency.office()
                .body(Map.of("title", " ", "periodFrom", "2024-01-01", "periodTo", "2024-12-31"))
                .post("/api/v1/plans")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("title"));
        agency.office()
                .body(Map.of("title", "Kế hoạch", "periodFrom", "2024-12-31", "periodTo", "2024-01-01"))
                .post("/api/v1/plans")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("periodTo"));
    }

    @Test
    void is_corrected_by_the_office() {
        var plan = plans.draft("Kế hoạch nháp");
        agency.office()
                .header("If-Match", plans.tag(plan))
                .body(Map.of(
                        "title",
                        "Kế hoạch đã sửa",
                        "recipients",
                        List.of("Lưu: VT, VP"),
                        "body",
                        List.of(Map.of("kind", "HEADING", "level", 1, "text", "I. MỤC ĐÍCH")),
                        "signer",
                        PlanCalls.SIGNER))
                .patch("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("title", equalTo("Kế hoạch đã sửa"))
                .body("body[0].text", equalTo("I. MỤC ĐÍCH"))
                .body("signer.name", equalTo("Nguyễn Văn An"))
                .body("symbol", equalTo("KH-SKT"));
    }

    @Test
    void is_not_corrected_by_a_writer_who_has_not_seen_the_newest_version() {
        var plan = plans.draft("Kế hoạch");
        var seen = plans.tag(plan);
        plans.added(plan, PlanCalls.heading("A", "Đề mục mới"));
        patch(plan, seen).statusCode(412).body("code", equalTo("stale-version"));
        agency.office()
                .body(Map.of("title", "Tên khác"))
                .patch("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(428);
    }

    @Test
    void is_thrown_away_with_its_rows_while_it_is_a_draft() {
        var plan = plans.draft("Kế hoạch bỏ");
        var heading = plans.added(plan, PlanCalls.heading("A", "Đề mục"));
        var below = plans.taskLedBy("VP");
        below.put("parentId", heading);
        plans.added(plan, below);
        agency.office()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(412);
        agency.office()
                .header("If-Match", plans.tag(plan))
                .delete("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(204);
        agency.office().get("/api/v1/plans/{id}", plan).then().statusCode(404);
    }

    @Test
    void stands_once_it_is_issued() {
        var plan = plans.issuedPlan("Kế hoạch đã ban hành");
        patch(plan, plans.tag(plan)).statusCode(409).body("code", equalTo("plan-already-issued"));
        agency.office()
                .header("If-Match", plans.tag(plan))
                .delete("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-already-issued"));
        agency.office().get("/api/v1/plans/{id}", plan).then().body("moves", empty());
    }

    @Test
    void is_unknown_to_units_until_it_is_issued() {
        var draft = plans.draft("Kế hoạch nháp");
        var issued = plans.issuedPlan("Kế hoạch đã ban hành");
        for (var role : List.of(Role.UNIT_HEAD, Role.OFFICER, Role.EDITOR, Role.READER)) {
            agency.as(role, "LDVL").get("/api/v1/plans/{id}", draft).then().statusCode(404);
            agency.as(role, "LDVL")
                    .get("/api/v1/plans/{id}/items", draft)
                    .then()
                    .statusCode(404);
            agency.as(role, "LDVL")
                    .get("/api/v1/plans/{id}", issued)
                    .then()
                    .statusCode(200)
                    .body("moves", empty());
        }
        agency.leader()
                .get("/api/v1/plans/{id}", draft)
                .then()
                .statusCode(200)
                .body("moves", equalTo(List.of("ISSUE")));
        agency.as(Role.ADMINISTRATOR, "VP")
                .get("/api/v1/plans/{id}", draft)
                .then()
                .statusCode(200);
    }

    @Test
    void does_not_exist_for_another_agency() {
        var other = new PlanCalls(TestAgency.create());
        var draft = other.readyDraft("Kế hoạch của cơ quan khác");
        agency.office().get("/api/v1/plans/{id}", draft).then().statusCode(404);
        agency.office().get("/api/v1/plans/{id}/items", draft).then().statusCode(404);
        patch(draft, other.tag(draft)).statusCode(404);
        plans.add(draft, plans.taskLedBy("VP")).then().statusCode(404);
        agency.office()
                .header("If-Match", other.tag(draft))
                .body(PlanCalls.issuance())
                .put("/api/v1/plans/{id}/issuance", draft)
                .then()
                .statusCode(404);
        agency.office()
                .header("If-Match", other.tag(draft))
                .delete("/api/v1/plans/{id}", draft)
                .then()
                .statusCode(404);
        agency.office().get("/api/v1/plans").then().body("items", empty());
    }

    @Test
    void is_prepared_by_the_office_only() {
        var plan = plans.draft("Kế hoạch");
        for (var role : Role.values()) {
            if (role != Role.OFFICE) {
                refused(role, plan);
            }
        }
    }

    private void refused(Role role, String plan) {
        agency.as(role, "VP")
                .body(PlanCalls.newPlan("Kế hoạch"))
                .post("/api/v1/plans")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-not-allowed"));
        agency.as(role, "VP")
                .body("{}")
                .patch("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(403);
        agency.as(role, "VP").delete("/api/v1/plans/{id}", plan).then().statusCode(403);
    }

    @Test
    void asks_everybody_to_sign_in() {
        var plan = "/api/v1/plans/" + PlanCalls.nobody();
        anybody().get("/api/v1/plans").then().statusCode(401);
        anybody().post("/api/v1/plans").then().statusCode(401);
        anybody().get(plan).then().statusCode(401);
        anybody().patch(plan).then().statusCode(401);
        anybody().delete(plan).then().statusCode(401);
        anybody().put(plan + "/issuance").then().statusCode(401);
    }

    private static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON).body("{}");
    }

    private ValidatableResponse create(String key, String title) {
        return agency.office()
                .header("Idempotency-Key", key)
                .body(PlanCalls.newPlan(title))
                .post("/api/v1/plans")
                .then();
    }

    private ValidatableResponse patch(String plan, String tag) {
        return agency.office()
                .header("If-Match", tag)
                .body(Map.of("title", "Tên khác"))
                .patch("/api/v1/plans/{id}", plan)
                .then();
    }
}
