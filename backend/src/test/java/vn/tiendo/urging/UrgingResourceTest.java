package vn.tiendo.urging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestPlan;

/** The steps of the ladder and their answers. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UrgingResourceTest {
    static final String URGINGS = "/api/v1/urgings";
    private static final String ONE = URGINGS + "/{id}";

    private TestAgency agency;
    private TestPlan plan;

    @BeforeEach
    void a_unit_is_late() {
        agency = TestAgency.create();
        plan = TestPlan.draft(agency)
                .task("Đăng tin, bài", "NCC", -20)
                .task("Xây dựng video", "NCC", -3)
                .task("Báo cáo quý", "NCC", 5)
                .task("Tập huấn", "LDVL", 6)
                .issue();
    }

    @Test
    void a_call_is_written_down_with_what_was_said() {
        record(Map.of("step", "CALL", "note", "Hỏi về tin, bài", "answer", "Sẽ gửi thứ Sáu"))
                .statusCode(201)
                .body("urging.step", equalTo("CALL"))
                .body("urging.works", equalTo(3))
                .body("urging.overdue", equalTo(2))
                .body("urging.recordedByTitle", equalTo("Chức vụ VP"))
                .body("urging.answer", equalTo("Sẽ gửi thứ Sáu"))
                .body("urging.answeredOn", equalTo(TestPlan.today().toString()))
                .body("items.content", contains("Đăng tin, bài", "Xây dựng video", "Báo cáo quý"))
                .body("items.daysLate", contains(20, 3, -5));
    }

    @Test
    void the_head_of_the_unit_answers_a_reminder_once() {
        var id = recorded("REMINDER");
        answer(() -> agency.head("NCC"), id, "Đang chờ thẩm định")
                .statusCode(200)
                .body("urging.answeredByTitle", equalTo("Chức vụ NCC"))
                .body("urging.mayAnswer", equalTo(false));
        answer(agency::office, id, "Khác").statusCode(409).body("code", equalTo("urging-answered"));
    }

    @Test
    void only_whoever_was_asked_answers() {
        answer(() -> agency.head("NCC"), recorded("CALL"), "Đã rõ")
                .statusCode(403)
                .body("code", equalTo("not-the-one-asked"));
        answer(agency::leader, recorded("REMINDER"), "Đã rõ").statusCode(403);
        answer(agency::leader, recorded("DIRECTOR"), "Mời Trưởng phòng họp ngày mai")
                .statusCode(200);
    }

    @Test
    void an_answer_cannot_come_before_the_question() {
        var id = recorded("LETTER");
        var seen = agency.office().get(ONE, id).header("ETag");
        agency.office()
                .header("If-Match", seen)
                .body(Map.of("answer", "Đã rõ", "answeredOn", TestPlan.today().minusDays(1)))
                .put(ONE + "/answer", id)
                .then()
                .statusCode(422)
                .body("violations.field", contains("answeredOn"));
        agency.office()
                .header("If-Match", "\"99\"")
                .body(Map.of("answer", "Đã rõ"))
                .put(ONE + "/answer", id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_letter_and_the_directors_list_hold_only_what_is_late() {
        for (var step : new String[] {"LETTER", "DIRECTOR"}) {
            record(Map.of("step", step))
                    .statusCode(201)
                    .body("items.content", contains("Đăng tin, bài", "Xây dựng video"));
            record(agency.unit("LDVL"), Map.of("step", step)).statusCode(409).body("code", equalTo("nothing-late"));
        }
        record(agency.unit("LDVL"), Map.of("step", "REMINDER")).statusCode(201).body("urging.overdue", equalTo(0));
        record(agency.unit("KHTC"), Map.of("step", "REMINDER")).statusCode(409).body("code", equalTo("nothing-due"));
    }

    @Test
    void a_unit_sees_what_it_was_asked_and_not_what_the_director_is_told() {
        var reminder = recorded("REMINDER");
        var director = recorded("DIRECTOR");
        agency.head("NCC").get(URGINGS).then().body("items.id", contains(reminder.toString()));
        agency.head("NCC").get(ONE, director).then().statusCode(404);
        agency.head("LDVL").get(ONE, reminder).then().statusCode(404);
        agency.leader()
                .queryParam("step", "DIRECTOR")
                .queryParam("answered", false)
                .queryParam("total", true)
                .get(URGINGS)
                .then()
                .body("items.id", contains(director.toString()))
                .body("items[0].mayAnswer", equalTo(true))
                .body("total", equalTo(1));
        TestAgency.create().office().get(ONE, reminder).then().statusCode(404);
    }

    @Test
    void the_steps_about_one_work_are_found_and_a_list_goes_on() {
        recorded("REMINDER");
        var letter = recorded("LETTER");
        var first = agency.office()
                .queryParam("assignment", plan.assignment("Xây dựng video", "NCC"))
                .queryParam("limit", 1)
                .get(URGINGS)
                .jsonPath();
        agency.office()
                .queryParam("assignment", plan.assignment("Xây dựng video", "NCC"))
                .queryParam("cursor", first.getString("nextCursor"))
                .get(URGINGS)
                .then()
                .body("items.step", contains("REMINDER"))
                .body("nextCursor", nullValue());
        agency.office()
                .queryParam("assignment", plan.assignment("Báo cáo quý", "NCC"))
                .get(URGINGS)
                .then()
                .body("items.step", contains("REMINDER"))
                .body("items.id", not(contains(letter.toString())));
    }

    @Test
    void the_call_list_shows_the_worst_first_with_whom_to_call_and_the_last_step() {
        var head = agency.actor(Role.UNIT_HEAD, "NCC");
        recorded("DIRECTOR");
        recorded("CALL");
        agency.office()
                .get("/api/v1/urging-units")
                .then()
                .statusCode(200)
                .body("items.unit.code", contains("NCC", "LDVL"))
                .body("items.overdue", contains(2, 0))
                .body("items.dueSoon", contains(1, 1))
                .body("items[0].daysLate", equalTo(20))
                .body("items[0].contacts.name", contains(head.name()))
                .body("items[0].last.step", equalTo("CALL"))
                .body("items[0].withDirector", equalTo(true))
                .body("items[1].last", nullValue());
        agency.office()
                .get("/api/v1/urging-units/{id}", agency.unit("NCC"))
                .then()
                .body("items", hasSize(3))
                .body("unit.overdue", equalTo(2));
        agency.head("NCC").get("/api/v1/urging-units").then().statusCode(403);
    }

    @Test
    void the_name_of_who_urged_goes_with_their_other_data() {
        var id = recorded("CALL");
        var office = agency.actor(Role.OFFICE, "VP");
        agency.leader().get(ONE, id).then().body("urging.recordedBy", equalTo(office.name()));
        agency.erase(office);
        agency.leader().get(ONE, id).then().body("urging.recordedBy", containsString("đã xóa"));
    }

    @Test
    void the_same_key_urges_once() {
        var body = Map.of("unitId", agency.unit("NCC"), "step", "REMINDER");
        for (int i = 0; i < 2; i++) {
            agency.office()
                    .header("Idempotency-Key", "nhac-1")
                    .body(body)
                    .post(URGINGS)
                    .then()
                    .statusCode(201);
        }
        agency.office().get(URGINGS).then().body("items", hasSize(1));
        agency.head("NCC").body(body).post(URGINGS).then().statusCode(403);
    }

    private UUID recorded(String step) {
        return UUID.fromString(
                record(Map.of("step", step)).statusCode(201).extract().path("urging.id"));
    }

    private ValidatableResponse record(Map<String, String> request) {
        return record(agency.unit("NCC"), request);
    }

    private ValidatableResponse record(UUID unit, Map<String, String> request) {
        var body = new HashMap<String, Object>(request);
        body.put("unitId", unit);
        return agency.office().body(body).post(URGINGS).then();
    }

    private static ValidatableResponse answer(Supplier<RequestSpecification> who, UUID id, String words) {
        var seen = who.get().get(ONE, id).header("ETag");
        return who.get()
                .header("If-Match", seen)
                .body(Map.of("answer", words))
                .put(ONE + "/answer", id)
                .then();
    }
}
