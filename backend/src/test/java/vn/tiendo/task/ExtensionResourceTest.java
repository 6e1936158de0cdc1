package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.task.AssignmentCalls.ONE;
import static vn.tiendo.task.AssignmentCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Asking for more time, and the answer. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ExtensionResourceTest {
    private static final String EXTENSION = "/api/v1/extensions/{id}";

    private final LocalDate due = LivePlan.today().plusDays(3);
    private final LocalDate wanted = due.plusDays(10);

    private TestAgency agency;
    private LivePlan plan;
    private UUID assignment;

    @Inject
    CountCheck check;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        plan = LivePlan.ofUnitAndOffice(agency);
        assignment = plan.assignment(0, "LDVL");
    }

    @Test
    void a_unit_asks_and_the_office_gives_more_time() {
        var id = asked();
        decide(agency::office, id, Map.of("granted", true, "reason", "Đồng ý"))
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("grantedDueOn", equalTo(wanted.toString()))
                .body("dueOnBefore", equalTo(due.toString()))
                .body("mayDecide", equalTo(false));
        agency.office()
                .get(ONE, assignment)
                .then()
                .body("dueOn", equalTo(wanted.toString()))
                .body("originalDueOn", equalTo(due.toString()))
                .body("story.kind", contains("ASSIGNED", "EXTENSION_ASKED", "EXTENSION_GRANTED"));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void the_office_may_give_another_day_than_was_asked_for() {
        decide(agency::office, asked(), Map.of("granted", true, "dueOn", due.plusDays(2), "reason", "Gấp"))
                .statusCode(200)
                .body("grantedDueOn", equalTo(due.plusDays(2).toString()));
    }

    @Test
    void a_refusal_leaves_the_deadline_as_it_is() {
        decide(agency::office, asked(), Map.of("granted", false, "reason", "Việc gấp"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("decision", equalTo("Việc gấp"))
                .body("grantedDueOn", nullValue());
        agency.head("LDVL")
                .get(ONE, assignment)
                .then()
                .body("dueOn", equalTo(due.toString()))
                .body("moves", hasItem("ASK_EXTENSION"));
        ask(agency.head("LDVL"), wanted).statusCode(201);
    }

    @Test
    void one_is_asked_for_at_a_time_and_answered_once() {
        var id = asked();
        ask(agency.head("LDVL"), wanted).statusCode(409).body("code", equalTo("extension-asked"));
        decide(agency::office, id, Map.of("granted", false, "reason", "Việc gấp"))
                .statusCode(200);
        decide(agency::office, id, Map.of("granted", true, "reason", "Đổi ý"))
                .statusCode(409)
                .body("code", equalTo("extension-decided"));
    }

    @Test
    void a_day_that_gives_no_time_is_refused_on_its_field() {
        for (var day : List.of(due, due.minusDays(1), due.plusYears(30))) {
            ask(agency.head("LDVL"), day).statusCode(422).body("violations.field", contains("dueOn"));
        }
        decide(agency::office, asked(), Map.of("granted", true, "dueOn", due, "reason", "Đồng ý"))
                .statusCode(422)
                .body("violations[0].detail", containsString("sau hạn hiện nay"));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void reasons_are_obligatory() {
        agency.head("LDVL")
                .body(Map.of("dueOn", wanted, "reason", " "))
                .post(ONE + "/extensions", assignment)
                .then()
                .statusCode(422)
                .body("violations.field", contains("reason"));
        decide(agency::office, asked(), Map.of("granted", true, "reason", ""))
                .statusCode(422)
                .body("violations.field", contains("reason"));
    }

    @Test
    void asking_after_the_deadline_is_marked() {
        var late = LivePlan.of(agency).task("Việc đã quá hạn", "LDVL", -5).issue();
        agency.head("LDVL")
                .body(Map.of("dueOn", LivePlan.today().plusDays(5), "reason", "Chờ thẩm định"))
                .post(ONE + "/extensions", late.assignment(0, "LDVL"))
                .then()
                .statusCode(201)
                .body("late", equalTo(true));
    }

    @Test
    void work_without_a_deadline_or_out_of_hand_needs_none() {
        var open = LivePlan.of(agency)
                .task(
                        "Việc thường xuyên",
                        List.of("LDVL"),
                        List.of(),
                        DeadlineDraft.of(DeadlineKind.CONTINUOUS).continuous().build("Thường xuyên"))
                .issue();
        agency.head("LDVL")
                .body(Map.of("dueOn", wanted, "reason", "Chờ"))
                .post(ONE + "/extensions", open.assignment(0, "LDVL"))
                .then()
                .statusCode(409)
                .body("code", equalTo("extension-without-deadline"));
    }

    @Test
    void what_was_submitted_meanwhile_gets_no_more_time() {
        var id = asked();
        agency.head("LDVL")
                .body(Map.of(
                        "kind",
                        "DOCUMENT",
                        "reference",
                        "15/BC-LĐVL",
                        "productId",
                        plan.products(0).get("Tin, bài")))
                .post(ONE + "/evidence", assignment)
                .then()
                .statusCode(201);
        var version = agency.head("LDVL").get(ONE, assignment).jsonPath().getLong("version");
        send(agency.head("LDVL"), assignment, "submission", version, Map.of()).statusCode(200);

        decide(agency::office, id, Map.of("granted", true, "reason", "Đồng ý"))
                .statusCode(409)
                .body("code", equalTo("assignment-not-open"));
        decide(agency::office, id, Map.of("granted", false, "reason", "Đã gửi kết quả"))
                .statusCode(200);
    }

    @Test
    void more_time_never_becomes_less_when_the_deadline_has_moved_meanwhile() {
        var id = asked();
        var version = agency.head("LDVL").get(ONE, assignment).jsonPath().getLong("version");
        send(agency.office(), assignment, "suspension", version, Map.of("reason", "Chờ nghị định"))
                .statusCode(200);
        TestDatabase.run(
                "update assignment set suspended_on = ? where id = ?",
                LivePlan.today().minusDays(30),
                assignment);
        send(agency.office(), assignment, "resumption", version + 1, Map.of("moveDeadline", true))
                .statusCode(200)
                .body("dueOn", equalTo(due.plusDays(30).toString()));

        decide(agency::office, id, Map.of("granted", true, "reason", "Đồng ý"))
                .statusCode(409)
                .body("code", equalTo("extension-overtaken"));
        decide(agency::office, id, Map.of("granted", true, "dueOn", wanted.toString(), "reason", "Đồng ý"))
                .statusCode(422)
                .body("violations.field", contains("dueOn"));
        decide(
                        agency::office,
                        id,
                        Map.of("granted", true, "dueOn", due.plusDays(31).toString(), "reason", "Đồng ý"))
                .statusCode(200);
        agency.office()
                .get(ONE, assignment)
                .then()
                .body("dueOn", equalTo(due.plusDays(31).toString()));
    }

    @Test
    void a_leader_answers_the_office() {
        var own = plan.assignment(1, "VP");
        var id = UUID.fromString(agency.office()
                .body(Map.of("dueOn", LivePlan.today().plusDays(40), "reason", "Chờ số liệu"))
                .post(ONE + "/extensions", own)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        decide(agency::office, id, Map.of("granted", true, "reason", "Tự duyệt"))
                .statusCode(403)
                .body("code", equalTo("leader-decides"));
        decide(agency::leader, id, Map.of("granted", true, "reason", "Đồng ý")).statusCode(200);
    }

    @Test
    void the_list_shows_what_waits_and_to_each_unit_its_own() {
        var id = asked();
        agency.office()
                .queryParam("state", "ASKED")
                .queryParam("total", true)
                .get("/api/v1/extensions")
                .then()
                .body("items.id", contains(id.toString()))
                .body("items[0].mayDecide", equalTo(true))
                .body("total", equalTo(1));
        agency.head("NCC").get("/api/v1/extensions").then().body("items", hasSize(0));
        agency.head("NCC").get(EXTENSION, id).then().statusCode(404);
    }

    @Test
    void the_name_of_who_asked_goes_with_their_other_data() {
        var id = asked();
        var head = agency.actor(Role.UNIT_HEAD, "LDVL");
        agency.office().get(EXTENSION, id).then().body("askedBy", equalTo(head.name()));
        agency.erase(head);
        agency.office().get(EXTENSION, id).then().body("askedBy", not(equalTo(head.name())));
    }

    private UUID asked() {
        return UUID.fromString(ask(agency.head("LDVL"), wanted)
                .statusCode(201)
                .body("state", equalTo("ASKED"))
                .body("late", equalTo(false))
                .extract()
                .path("id"));
    }

    private ValidatableResponse ask(RequestSpecification who, LocalDate day) {
        return who.body(Map.of("dueOn", day, "reason", "Chờ Sở Nội vụ thẩm định"))
                .post(ONE + "/extensions", assignment)
                .then();
    }

    private static ValidatableResponse decide(Supplier<RequestSpecification> who, UUID id, Map<String, ?> body) {
        var seen = who.get().get(EXTENSION, id).header("ETag");
        return who.get()
                .header("If-Match", seen)
                .body(body)
                .put(EXTENSION + "/decision", id)
                .then();
    }
}
