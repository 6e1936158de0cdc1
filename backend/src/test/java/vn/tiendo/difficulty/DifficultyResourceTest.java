package vn.tiendo.difficulty;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.difficulty.DifficultyCalls.ALL;
import static vn.tiendo.difficulty.DifficultyCalls.ONE;
import static vn.tiendo.difficulty.DifficultyCalls.move;
import static vn.tiendo.difficulty.DifficultyCalls.tag;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.identity.Role;
import vn.tiendo.task.LivePlan;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** From the unit through the Office to the Director and back. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DifficultyResourceTest {
    private static final String ASSIGNMENT = "/api/v1/assignments/{id}";

    private TestAgency agency;
    private LivePlan plan;
    private UUID work;
    private DifficultyCalls calls;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        plan = LivePlan.ofUnitAndOffice(agency);
        work = plan.assignment(0, "LDVL");
        calls = new DifficultyCalls(agency, plan);
    }

    @Test
    void the_answer_becomes_an_instruction_on_the_work() {
        var id = calls.forwarded("LDVL", "Chưa có kinh phí in tờ rơi", work);
        var wished = LivePlan.today().plusDays(20);
        move(agency::leader, id, "answer", Map.of("words", "Đồng ý", "wishedDueOn", wished))
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("officeView", equalTo("Đề nghị đồng ý"))
                .body("instruction.words", equalTo("Đồng ý"))
                .body("instruction.wishedDueOn", equalTo(wished.toString()))
                .body("instruction.givenBy", notNullValue())
                .body("work.id", contains(work.toString()))
                .body("story.kind", contains("DRAFTED", "SENT", "TAKEN_UP", "FORWARDED", "ANSWERED"));
        agency.head("LDVL")
                .get(ASSIGNMENT, work)
                .then()
                .body("story.kind", contains("ASSIGNED", "DIFFICULTY_RAISED", "INSTRUCTED"))
                .body("dueOn", equalTo(LivePlan.today().plusDays(3).toString()));
        agency.head("LDVL")
                .queryParam("assignment", work)
                .get(ALL)
                .then()
                .body("items[0].instruction.words", equalTo("Đồng ý"));
        move(() -> agency.head("LDVL"), id, "closure", Map.of("words", "Đã nhận kinh phí"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("moves", hasSize(0));
    }

    @Test
    void an_officer_writes_and_the_head_sends() {
        var id = UUID.fromString(calls.draft(agency.officer("LDVL"), "Thiếu máy quay", work)
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("moves", contains("CORRECT", "WITHDRAW"))
                .extract()
                .path("id"));
        agency.office().get(ONE, id).then().statusCode(404);
        agency.head("NCC").get(ONE, id).then().statusCode(404);
        move(() -> agency.officer("LDVL"), id, "submission", Map.of()).statusCode(403);
        move(() -> agency.head("LDVL"), id, "submission", Map.of())
                .statusCode(200)
                .body("state", equalTo("RAISED"))
                .body("raisedOn", equalTo(LivePlan.today().toString()))
                .body(
                        "stepDueOn",
                        equalTo(WorkingDays.shipped()
                                .plusWorkingDays(LivePlan.today(), 2)
                                .toString()));
    }

    @Test
    void what_is_returned_is_corrected_and_sent_again() {
        var id = calls.sent("LDVL", "Thiếu kinh phí", work);
        move(agency::office, id, "return", Map.of("reason", " ")).statusCode(422);
        move(agency::office, id, "return", Map.of("reason", "Ghi rõ số tiền"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("stepDueOn", nullValue());
        agency.officer("LDVL")
                .header("If-Match", tag(() -> agency.officer("LDVL"), id))
                .body(Map.of("description", "Thiếu 45 triệu đồng", "assignmentIds", List.of()))
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("description", equalTo("Thiếu 45 triệu đồng"))
                .body("proposal", equalTo("Đề nghị bố trí kinh phí"))
                .body("work", hasSize(0));
        move(() -> agency.head("LDVL"), id, "submission", Map.of()).statusCode(200);
    }

    @Test
    void a_unit_names_only_its_own_work_of_the_plan() {
        calls.draft(agency.head("NCC"), "Việc của phòng khác", work)
                .statusCode(403)
                .body("code", equalTo("not-your-unit"));
        var other = LivePlan.of(agency).task("Việc khác", "LDVL", 9).issue();
        calls.draft(agency.head("LDVL"), "Hai kế hoạch", work, other.assignment(0, "LDVL"))
                .statusCode(422)
                .body("violations.field", contains("assignmentIds"));
        calls.draft(agency.head("LDVL"), "Không có việc này", UUID.randomUUID()).statusCode(404);
        calls.draft(agency.head("LDVL"), " ", work).statusCode(422).body("violations.field", contains("description"));
        calls.draft(agency.head("LDVL"), "Cả kế hoạch").statusCode(201).body("work", hasSize(0));
    }

    @Test
    void nobody_skips_a_step_and_nobody_is_overtaken() {
        var id = calls.sent("LDVL", "Thiếu người", work);
        move(agency::leader, id, "answer", Map.of("words", "Đồng ý"))
                .statusCode(409)
                .body("code", equalTo("difficulty-not-now"));
        agency.office()
                .header("If-Match", "\"0\"")
                .put(ONE + "/receipt", id)
                .then()
                .statusCode(412);
        move(agency::office, id, "forwarding", Map.of("view", "Chưa tiếp nhận")).statusCode(409);
        calls.forward(id);
        move(agency::office, id, "return", Map.of("reason", "Thiếu"))
                .statusCode(403)
                .body("code", equalTo("leader-answers"));
        move(() -> agency.head("LDVL"), id, "withdrawal", Map.of()).statusCode(409);
        move(
                        agency::leader,
                        id,
                        "answer",
                        Map.of(
                                "words",
                                "Đồng ý",
                                "wishedDueOn",
                                LivePlan.today().minusDays(1)))
                .statusCode(422)
                .body("violations.field", contains("wishedDueOn"));
        move(agency::leader, id, "return", Map.of("reason", "Báo cáo rõ hơn")).statusCode(200);
        given().get(ONE, id).then().statusCode(401);
    }

    @Test
    void a_unit_withdraws_what_it_has_sent() {
        var id = calls.sent("LDVL", "Thiếu người", work);
        move(() -> agency.head("LDVL"), id, "withdrawal", Map.of("words", "Đã tự giải quyết"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("story[-1].words", equalTo("Đã tự giải quyết"));
    }

    @Test
    void the_same_call_twice_raises_once() {
        var body = Map.of("planId", plan.id(), "kind", "TIME", "description", "Gấp");
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            agency.head("LDVL")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(ALL)
                    .then()
                    .statusCode(201);
        }
        agency.head("LDVL").get(ALL).then().body("items", hasSize(1));
    }

    @Test
    void an_administrator_sets_the_time_limits() {
        var administrator = agency.as(Role.ADMINISTRATOR, "VP");
        var seen = administrator
                .get("/api/v1/difficulty-settings")
                .then()
                .body("officeDays", equalTo(2))
                .extract();
        agency.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", seen.header("ETag"))
                .body(Map.of("officeDays", 0))
                .patch("/api/v1/difficulty-settings")
                .then()
                .statusCode(422);
        agency.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", seen.header("ETag"))
                .body(Map.of("officeDays", 5))
                .patch("/api/v1/difficulty-settings")
                .then()
                .statusCode(200)
                .body("directorDays", equalTo(3));
        agency.office()
                .get(ONE, calls.sent("LDVL", "Thiếu người", work))
                .then()
                .body(
                        "stepDueOn",
                        equalTo(WorkingDays.shipped()
                                .plusWorkingDays(LivePlan.today(), 5)
                                .toString()));
    }

    @Test
    void the_name_of_who_sent_goes_with_their_other_data() {
        var id = calls.sent("LDVL", "Thiếu người", work);
        var head = agency.actor(Role.UNIT_HEAD, "LDVL");
        agency.office().get(ONE, id).then().body("story.actorName", hasItem(head.name()));
        agency.erase(head);
        agency.office().get(ONE, id).then().body("story.actorName", not(hasItem(head.name())));
        agency.office().get(ASSIGNMENT, work).then().body("story.actorName", not(hasItem(head.name())));
    }
}
