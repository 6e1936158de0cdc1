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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanItemResourceTest {
    private static final String TOP = "00000000-0000-0000-0000-000000000000";

    private final TestAgency agency = TestAgency.create();
    private final PlanCalls plans = new PlanCalls(agency);
    private String plan;

    @BeforeEach
    void draft() {
        plan = plans.draft("Kế hoạch");
    }

    @Test
    void a_task_shows_its_cells_as_words_and_meaning() {
        var row = plans.taskLedBy("NCC", "LDVL");
        row.put("coordinating", List.of(Map.of("groupId", agency.group("@ALL"), "text", "Các phòng, đơn vị")));
        row.put("deadlineText", "Quý II/2024");
        row.put("products", List.of(Map.of("kind", "VIDEO", "name", "Video hướng dẫn")));
        row.put("note", "Theo kế hoạch");
        plans.add(plan, row)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", containsString("/items/"))
                .body("path", equalTo("1"))
                .body("lead.text", equalTo("Phòng Người có công, Phòng Lao động - Việc làm"))
                .body("lead.units", equalTo(List.of("NCC", "LDVL")))
                .body("lead.confidence", equalTo("SURE"))
                .body("coordinating.parties[0].kind", equalTo("GROUP"))
                .body("coordinating.parties[0].code", equalTo("@ALL"))
                .body("deadline.kind", equalTo("WINDOW"))
                .body("deadline.start", equalTo("2024-04-01"))
                .body("deadline.end", equalTo("2024-06-30"))
                .body("product.items[0].kind", equalTo("VIDEO"))
                .body("note", equalTo("Theo kế hoạch"))
                .body("problems", empty());
    }

    @Test
    void a_heading_has_no_cells() {
        plans.add(plan, PlanCalls.heading("A", "Đề mục"))
                .then()
                .statusCode(201)
                .body("lead", nullValue())
                .body("coordinating", nullValue())
                .body("deadline", nullValue())
                .body("product", nullValue())
                .body("problems", empty());
    }

    @Test
    void rows_come_in_the_order_of_the_paper() {
        threeRowsUnderAHeading();
        assertPaths("B", "B.1", "B.2", "B.3");
        var below = PlanCalls.heading("A", "Trước");
        plans.added(plan, below);
        assertPaths("B", "B.1", "B.2", "B.3", "A");
        agency.office()
                .get("/api/v1/plans/{id}/items", plan)
                .then()
                .body("total", equalTo(5))
                .body("items.depth", equalTo(List.of(0, 1, 1, 1, 0)));
    }

    @Test
    void a_row_moves_behind_another_and_to_the_top() {
        var rows = threeRowsUnderAHeading();
        plans.correct(plan, rows.get(0), Map.of("afterId", rows.get(2))).then().statusCode(200);
        assertPaths("B", "B.2", "B.3", "B.1");
        plans.correct(plan, rows.get(2), Map.of("afterId", TOP)).then().statusCode(200);
        assertPaths("B", "B.3", "B.2", "B.1");
    }

    @Test
    void a_row_does_not_move_into_itself_or_behind_a_row_of_another_plan() {
        var rows = threeRowsUnderAHeading();
        var heading = rows.get(3);
        plans.correct(plan, heading, Map.of("afterId", rows.get(0)))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("afterId"));
        plans.correct(plan, heading, Map.of("afterId", PlanCalls.nobody()))
                .then()
                .statusCode(422);
    }

    @Test
    void a_new_number_of_a_heading_reaches_the_paths_below_it_without_making_them_stale() {
        var rows = threeRowsUnderAHeading();
        var tag = plans.itemTag(plan, rows.get(0));
        plans.correct(plan, rows.get(3), Map.of("numbering", "C"))
                .then()
                .statusCode(200)
                .body("path", equalTo("C"));
        assertPaths("C", "C.1", "C.2", "C.3");
        agency.office()
                .header("If-Match", tag)
                .body(Map.of("content", "Nội dung mới"))
                .patch("/api/v1/plans/{id}/items/{item}", plan, rows.get(0))
                .then()
                .statusCode(200)
                .body("content", equalTo("Nội dung mới"));
    }

    @Test
    void choosing_who_leads_settles_the_cell() {
        var item = plans.added(plan, plans.taskLedBy());
        plans.correct(plan, item, Map.of("content", "Nội dung khác"))
                .then()
                .body("problems.code", equalTo(List.of("lead-missing")))
                .body("lead.confidence", equalTo("UNKNOWN"));
        plans.correct(plan, item, Map.of("lead", List.of(Map.of("groupId", agency.group("@DIVISIONS")))))
                .then()
                .statusCode(200)
                .body("problems", empty())
                .body("lead.text", equalTo("Các phòng thuộc Sở"))
                .body("lead.units", equalTo(List.of("@DIVISIONS")));
    }

    @Test
    void a_choice_names_exactly_one_unit_or_group_of_the_agency() {
        var stranger = TestAgency.create();
        for (var wrong : List.of(
                Map.of(),
                Map.of("unitId", agency.unit("VP"), "groupId", agency.group("@ALL")),
                Map.of("unitId", stranger.unit("VP")),
                Map.of("groupId", stranger.group("@ALL")))) {
            var row = plans.taskLedBy("VP");
            row.put("coordinating", List.of(wrong));
            plans.add(plan, row).then().statusCode(422).body("violations.field", hasItem("coordinating[0]"));
        }
    }

    @Test
    void words_of_a_deadline_are_understood_anew_and_a_person_may_settle_them() {
        var row = plans.taskLedBy("VP");
        row.put("deadlineText", "31/9/2024");
        var item = plans.added(plan, row);
        plans.correct(plan, item, Map.of("note", "x"))
                .then()
                .body("problems.cell", equalTo(List.of("deadline")))
                .body("problems.code", equalTo(List.of("impossible-date")));
        plans.correct(plan, item, Map.of("deadlineEnd", "2024-09-30"))
                .then()
                .body("deadline.text", equalTo("31/9/2024"))
                .body("deadline.end", equalTo("2024-09-30"))
                .body("problems", empty());
        plans.correct(plan, item, Map.of("deadlineText", "Quý I"))
                .then()
                .body("deadline.end", equalTo("2024-03-31"))
                .body("deadline.yearInferred", equalTo(true));
        plans.correct(plan, item, Map.of("deadlineText", "Từ Quý I/2024", "deadlineSettled", true))
                .then()
                .body("deadline.needsReview", equalTo(false))
                .body("problems", empty());
        plans.correct(plan, item, Map.of("deadlineText", "")).then().body("deadline", nullValue());
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
        var rows = threeRowsUnderAHeading();
        var first = plans.itemTag(plan, rows.get(0));
        var second = plans.itemTag(plan, rows.get(1));
        patch(rows.get(0), first).statusCode(200);
        patch(rows.get(1), second).statusCode(200);
    }

    @Test
    void a_row_is_removed_with_all_below_it() {
        var rows = threeRowsUnderAHeading();
        delete(rows.get(1), plans.itemTag(plan, rows.get(1))).statusCode(204);
        assertPaths("B", "B.1", "B.3");
        delete(rows.get(3), plans.itemTag(plan, rows.get(3))).statusCode(204);
        assertPaths();
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
        assertPaths("A");
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

    /** The rows B.1, B.2, B.3 and, last, their heading B. */
    private List<String> threeRowsUnderAHeading() {
        var heading = plans.added(plan, PlanCalls.heading("B", "Công tác tuyên truyền"));
        return List.of(under(heading, "1"), under(heading, "2"), under(heading, "3"), heading);
    }

    private String under(String heading, String numbering) {
        var row = plans.taskLedBy("VP");
        row.put("parentId", heading);
        row.put("numbering", numbering);
        return plans.added(plan, row);
    }

    private void assertPaths(String... paths) {
        agency.office()
                .get("/api/v1/plans/{id}/items", plan)
                .then()
                .statusCode(200)
                .body("items.path", equalTo(List.of(paths)));
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
