package vn.tiendo.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.task.AssignmentCalls.ONE;
import static vn.tiendo.task.AssignmentCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.calendar.grammar.DeadlineGrammar;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

/** What tasks wait for is entered once for all of them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwaitedEventResourceTest {
    private static final String EVENTS = "/api/v1/awaited-events";
    private static final String EVENT = EVENTS + "/{id}";

    private final LocalDate today = LivePlan.today();
    private TestAgency agency;
    private LivePlan plan;
    private LivePlan other;

    @Inject
    AwaitedEventService service;

    @Inject
    CountCheck check;

    @BeforeEach
    void two_plans_wait_for_one_resolution() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task(
                        "Xây dựng kế hoạch",
                        List.of("LDVL", "NCC"),
                        List.of("KHTC"),
                        words("20 ngày sau khi Nghị quyết được ban hành"))
                .task("Báo cáo đột xuất", List.of("LDVL"), List.of(), words("Khi có yêu cầu"))
                .task("Việc khác", "LDVL", 10)
                .issue();
        other = LivePlan.of(agency)
                .task("Dự toán kinh phí", List.of("KHTC"), List.of(), words("Sau khi nghị quyết được ban hành"))
                .issue();
    }

    @Test
    void the_office_sees_what_work_waits_for() {
        agency.office()
                .queryParam("total", true)
                .get(EVENTS)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.find { it.tasks == 2 }.words", equalTo("Sau khi Nghị quyết được ban hành"))
                .body("items.find { it.tasks == 2 }.waiting", equalTo(4))
                .body("items.find { it.tasks == 2 }.units", equalTo(3))
                .body(
                        "items.find { it.tasks == 2 }.waitingSince",
                        equalTo(today.minusDays(10).toString()));
        agency.office()
                .get(EVENT, resolution())
                .then()
                .body("tasks.content", contains("Xây dựng kế hoạch", "Dự toán kinh phí"))
                .body("tasks.counted", contains(true, false))
                .body("happenings", empty());
    }

    @Test
    void a_page_costs_one_statement_whatever_its_length() {
        assertThat(new StatementCounter()
                        .during(() -> CurrentActor.onBehalfOf(
                                agency.actor(Role.OFFICE, "VP"), () -> service.list(firstPage()))))
                .isEqualTo(1);
        var cursor = agency.office().queryParam("limit", 1).get(EVENTS).<String>path("nextCursor");
        agency.office()
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(EVENTS)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void before_saving_it_shows_which_task_gets_which_day() {
        agency.office()
                .queryParam("happenedOn", today.toString())
                .queryParam("dueOn", today.plusDays(40).toString())
                .get(EVENT + "/preview", resolution())
                .then()
                .statusCode(200)
                .body("dueOn", contains(last(20).toString(), today.plusDays(40).toString()))
                .body("newTurn", contains(false, false));
        agency.office().get(ONE, waiting("LDVL")).then().body("dueOn", nullValue());
        agency.office()
                .queryParam("happenedOn", "+999999999-01-01")
                .get(EVENT + "/preview", resolution())
                .then()
                .statusCode(422);
    }

    @Test
    void one_entry_dates_all_that_hangs_on_it_in_all_plans() {
        enter(resolution(), today, Map.of("documentSymbol", "15/NQ-HĐND", "dueOn", today.plusDays(40)))
                .statusCode(201)
                .body("tasks", empty())
                .body("happenings[0].assignments", equalTo(4))
                .body("happenings[0].correctable", equalTo(true));

        agency.head("LDVL")
                .get(ONE, waiting("LDVL"))
                .then()
                .body("dueOn", equalTo(last(20).toString()))
                .body("originalDueOn", equalTo(last(20).toString()))
                .body("schedule", equalTo("ON_TRACK"))
                .body("story.kind", contains("ASSIGNED", "EVENT_ENTERED"))
                .body("story[1].words", containsString("15/NQ-HĐND"));
        agency.office()
                .get(ONE, other.assignment(0, "KHTC"))
                .then()
                .body("dueOn", equalTo(today.plusDays(40).toString()));
        agency.office().get("/api/v1/tasks/{id}", plan.taskId(0)).then().body("schedule", equalTo("ON_TRACK"));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void an_entry_may_concern_only_some_of_the_tasks() {
        enter(resolution(), today, Map.of("taskIds", List.of(other.taskId(0))))
                .statusCode(201)
                .body("tasks.content", contains("Xây dựng kế hoạch"))
                .body("happenings[0].assignments", equalTo(1));
    }

    @Test
    void a_request_may_come_again_and_each_time_is_a_turn_of_its_own() {
        var request = event(plan.taskId(1));
        enter(request, today.minusDays(3), Map.of("dueOn", today.plusDays(5))).statusCode(201);
        done(plan.assignment(1, "LDVL"), 1);
        enter(request, today, Map.of("dueOn", today.plusDays(9)))
                .statusCode(201)
                .body("tasks.newTurn", contains(true));

        agency.office()
                .get("/api/v1/tasks/{id}", plan.taskId(1))
                .then()
                .body("workState", equalTo("IN_PROGRESS"))
                .body(
                        "assignments.dueOn",
                        contains(today.plusDays(5).toString(), today.plusDays(9).toString()))
                .body("assignments[1].occurrenceLabel", containsString("Lần 2"))
                .body("occurrences.done", equalTo(1))
                .body("occurrences.total", equalTo(2));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void a_wrong_date_is_set_right_while_nothing_is_done() {
        var view = enter(resolution(), today, Map.of()).extract();
        correct(view.path("happenings[0].id"), 0, today.plusDays(2)).statusCode(200);
        agency.office()
                .get(ONE, waiting("LDVL"))
                .then()
                .body(
                        "dueOn",
                        equalTo(WorkingDays.shipped()
                                .endOfTerm(today.plusDays(22))
                                .toString()))
                .body(
                        "originalDueOn",
                        equalTo(WorkingDays.shipped()
                                .endOfTerm(today.plusDays(22))
                                .toString()))
                .body("story.kind", contains("ASSIGNED", "EVENT_ENTERED", "EVENT_CORRECTED"));
        correct(view.path("happenings[0].id"), 0, today).statusCode(412);
        assertThat(check.differences()).isEmpty();

        send(agency.head("KHTC"), other.assignment(0, "KHTC"), "submission", 2, Map.of())
                .statusCode(200);
        correct(view.path("happenings[0].id"), 1, today).statusCode(409).body("code", equalTo("happening-settled"));
        agency.office().get(EVENT, resolution()).then().body("happenings[0].correctable", equalTo(false));
    }

    @Test
    void what_nothing_waits_for_is_not_entered_again() {
        enter(resolution(), today, Map.of()).statusCode(201);
        enter(resolution(), today, Map.of()).statusCode(409).body("code", equalTo("nothing-waits"));
    }

    @Test
    void days_that_cannot_be_are_refused_on_their_fields() {
        enter(resolution(), today.plusYears(3), Map.of())
                .statusCode(422)
                .body("violations.field", contains("happenedOn"));
        enter(resolution(), today, Map.of("dueOn", today.minusDays(1)))
                .statusCode(422)
                .body("violations.field", contains("dueOn"));
        agency.office()
                .body(Map.of("note", "x"))
                .post(EVENT + "/happenings", resolution())
                .then()
                .statusCode(422)
                .body("violations.field", contains("happenedOn"));
    }

    @Test
    void only_the_office_enters_and_other_agencies_see_nothing() {
        given().get(EVENTS).then().statusCode(401);
        agency.head("LDVL").get(EVENTS).then().statusCode(403);
        agency.leader().get(EVENT, resolution()).then().statusCode(200);
        agency.leader()
                .body(Map.of("happenedOn", today))
                .post(EVENT + "/happenings", resolution())
                .then()
                .statusCode(403);
        var stranger = TestAgency.create();
        stranger.office().get(EVENT, resolution()).then().statusCode(404);
        stranger.office()
                .body(Map.of("happenedOn", today))
                .post(EVENT + "/happenings", resolution())
                .then()
                .statusCode(404);
        stranger.office().get(EVENTS).then().body("items", empty());
    }

    private ValidatableResponse enter(String event, LocalDate day, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("happenedOn", day);
        return agency.office().body(body).post(EVENT + "/happenings", event).then();
    }

    private ValidatableResponse correct(String happening, long version, LocalDate day) {
        return agency.office()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("happenedOn", day))
                .put(EVENT + "/happenings/{happening}", resolution(), happening)
                .then();
    }

    private void done(UUID assignment, long version) {
        send(agency.head("LDVL"), assignment, "submission", version, Map.of()).statusCode(200);
        send(agency.office(), assignment, "confirmation", version + 1, Map.of()).statusCode(200);
    }

    private static AwaitedEventFilter firstPage() {
        var filter = new AwaitedEventFilter();
        filter.limit = 50;
        return filter;
    }

    private String resolution() {
        return event(plan.taskId(0));
    }

    private static String event(UUID task) {
        return new Sql("select event_id from task_awaits where task_id = ?", task)
                .first(LivePlan.database(), row -> row.id("event_id").toString())
                .orElseThrow();
    }

    private UUID waiting(String unit) {
        return plan.assignment(0, unit);
    }

    private LocalDate last(int days) {
        return WorkingDays.shipped().endOfTerm(today.plusDays(days));
    }

    private static Deadline words(String words) {
        return DeadlineGrammar.parse(words, DeadlineContext.ofYear(2024));
    }
}
