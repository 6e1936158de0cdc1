package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.task.AssignmentCalls.ONE;
import static vn.tiendo.task.AssignmentCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.Recurrence;
import vn.tiendo.calendar.Recurrence.Frequency;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Recurring tasks: each turn is an assignment of its own, made shortly before it begins. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OccurrenceMakingTest {
    private final LocalDate start = LivePlan.today();
    private TestAgency agency;
    private LivePlan plan;

    @Inject
    OccurrenceJob job;

    @Inject
    CountCheck check;

    @BeforeEach
    void a_report_is_due_every_third_month() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task("Báo cáo kết quả", List.of("LDVL", "NCC"), List.of("KHTC"), quarterly(4))
                .issue();
    }

    @Test
    void the_first_turns_are_assigned_when_the_plan_is_issued() {
        agency.office()
                .queryParam("plan", plan.id())
                .queryParam("unit", agency.unit("LDVL"))
                .get("/api/v1/assignments")
                .then()
                .body("items.occurrence", contains(1))
                .body(
                        "items[0].occurrenceLabel",
                        equalTo("Tháng %d/%d".formatted(start.getMonthValue(), start.getYear())))
                .body("items[0].dueOn", equalTo(endOf(1).toString()));
        task().body("occurrences.done", equalTo(0))
                .body("occurrences.total", equalTo(4))
                .body("occurrences.nextDueOn", equalTo(endOf(1).toString()))
                .body("assignments", hasSize(3));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void the_next_turns_are_made_once_with_story_counts_and_trail() {
        Turns.drawNear(agency, 2);
        job.makeAll();
        job.makeAll();

        agency.head("LDVL")
                .get(ONE, share("LDVL", 2))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(endOf(2).toString()))
                .body("originalDueOn", equalTo(endOf(2).toString()))
                .body("story.kind", contains("ASSIGNED"))
                .body("story[0].actorName", equalTo("Hệ thống"))
                .body("others.occurrence", contains(2, 2));
        task().body("assignments", hasSize(6)).body("occurrences.total", equalTo(4));
        assertThat(new Sql(
                                "select count(*) as count from audit_entry where agency_id = ? and event = 'OccurrenceMade'",
                                agency.id())
                        .number(LivePlan.database()))
                .isEqualTo(1);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void replicas_that_work_at_once_make_each_turn_once() throws Exception {
        for (int i = 0; i < 12; i++) {
            LivePlan.of(agency)
                    .task("Báo cáo " + i, List.of("LDVL"), List.of(), quarterly(6))
                    .issue();
        }
        Turns.drawNear(agency, 4);
        try (var replicas = Executors.newFixedThreadPool(3)) {
            var work = IntStream.range(0, 3)
                    .mapToObj(i -> replicas.submit(job::makeAll))
                    .toList();
            for (var one : work) {
                one.get();
            }
        }
        assertThat(check.differences()).isEmpty();
        assertThat(new Sql("""
                        select count(*) as count from planned_occurrence o
                        where o.agency_id = ? and (o.made_at is not null) <>
                              exists (select from assignment a where a.task_id = o.task_id and a.occurrence = o.occurrence)""", agency.id()).number(LivePlan.database())).isZero();
    }

    @Test
    void a_task_is_not_done_before_its_last_turn_is() {
        done("LDVL", 1);
        done("NCC", 1);
        task().body("workState", equalTo("IN_PROGRESS"))
                .body("schedule", equalTo("ON_TRACK"))
                .body("occurrences.done", equalTo(1))
                .body("occurrences.nextDueOn", equalTo(endOf(2).toString()));
        assertThat(check.differences()).isEmpty();

        makeEverything();
        for (int turn = 2; turn <= 4; turn++) {
            done("LDVL", turn);
            done("NCC", turn);
        }
        task().body("workState", equalTo("DONE")).body("occurrences.done", equalTo(4));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void a_list_of_tasks_shows_each_unit_once_with_the_turn_of_now() {
        makeEverything();
        done("LDVL", 1);
        agency.office()
                .queryParam("plan", plan.id())
                .get("/api/v1/tasks")
                .then()
                .body("items[0].leads.unit.code", contains("LDVL", "NCC"))
                .body("items[0].leads.occurrence", contains(2, 1))
                .body("items[0].coordinators.unit.code", contains("KHTC"))
                .body("items[0].waitingFor", hasSize(2))
                .body("items[0].percent", equalTo(12))
                .body("items[0].occurrences.total", equalTo(4));
    }

    @Test
    void what_another_agency_was_given_comes_to_it_turn_by_turn() {
        var receiver = TestAgency.create();
        var body = agency.outsideBody("SNV", "Sở Nội vụ");
        agency.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", "\"0\"")
                .body(Map.of("agencyId", receiver.id()))
                .put("/api/v1/units/{id}/linked-agency", body)
                .then()
                .statusCode(200);
        plan = LivePlan.of(agency)
                .task("Cung cấp số liệu", List.of("LDVL"), List.of("SNV"), quarterly(3))
                .issue();
        makeEverything();

        receiver.office().get("/api/v1/assignments").then().body("items.occurrence", contains(1, 2, 3));
    }

    @Test
    void each_turn_needs_its_own_evidence() {
        plan = LivePlan.of(agency)
                .task("Đăng tin", List.of("LDVL"), List.of(), quarterly(2), "Tin, bài")
                .issue();
        makeEverything();
        agency.head("LDVL")
                .body(Map.of(
                        "kind",
                        "DOCUMENT",
                        "reference",
                        "1/BC",
                        "productId",
                        plan.products(0).get("Tin, bài")))
                .post(ONE + "/evidence", share("LDVL", 1))
                .then()
                .statusCode(201);
        send(agency.head("LDVL"), share("LDVL", 1), "submission", 1, Map.of()).statusCode(200);
        send(agency.head("LDVL"), share("LDVL", 2), "submission", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("product-missing"));
        agency.office().get("/api/v1/tasks/{id}", plan.taskId(0)).then().body("products.shown", contains(1));
    }

    @Test
    void a_turn_that_begins_while_the_last_one_is_declined_is_lost_for_nobody() {
        var reason = Map.of("reason", "Không thuộc chức năng");
        send(agency.head("LDVL"), share("LDVL", 1), "declination", 0, reason).statusCode(200);
        Turns.drawNear(agency, 2);
        job.makeAll();
        send(agency.head("LDVL"), share("LDVL", 2), "declination", 0, reason).statusCode(200);

        var toTheOffice = Map.of("unitId", agency.unit("VP"), "reason", "Đúng thẩm quyền");
        send(agency.office(), share("LDVL", 2), "reassignment", 1, toTheOffice).statusCode(200);
        makeEverything();

        assertThat(unitsOfTurn(3)).containsExactlyInAnyOrder("VP", "NCC", "KHTC");
        assertThat(check.differences()).isEmpty();
    }

    private List<String> unitsOfTurn(int turn) {
        return new Sql("""
                        select u.code from assignment a join unit u on u.id = a.unit_id
                        where a.task_id = ? and a.occurrence = ?""", plan.taskId(0), turn).list(LivePlan.database(), row -> row.text("code"));
    }

    private void makeEverything() {
        Turns.drawNear(agency, 9);
        job.makeAll();
    }

    private void done(String unit, int turn) {
        var id = share(unit, turn);
        send(agency.head(unit), id, "submission", 0, Map.of()).statusCode(200);
        send(agency.office(), id, "confirmation", 1, Map.of()).statusCode(200);
    }

    private ValidatableResponse task() {
        return agency.office().get("/api/v1/tasks/{id}", plan.taskId(0)).then().statusCode(200);
    }

    private UUID share(String unit, int turn) {
        return new Sql(
                        "select id from assignment where task_id = ? and unit_id = ? and occurrence = ?",
                        plan.taskId(0),
                        agency.unit(unit),
                        turn)
                .first(LivePlan.database(), row -> row.id("id"))
                .orElseThrow();
    }

    private LocalDate endOf(int turn) {
        return start.withDayOfMonth(1).plusMonths(3L * turn - 2).minusDays(1);
    }

    /** The second turn begins two months from now, whatever day it is. */
    private Deadline quarterly(int turns) {
        return DeadlineDraft.of(DeadlineKind.RECURRING)
                .recurrence(Recurrence.every(Frequency.MONTH).everyNth(3))
                .start(start)
                .end(endOf(turns))
                .build("Ba tháng một lần");
    }
}
