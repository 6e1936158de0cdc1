package vn.tiendo.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.task.AssignmentCalls.ONE;
import static vn.tiendo.task.AssignmentCalls.PROGRESS;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Taking work in hand, giving it out of hand and stopping its clock. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class HoldingResourceTest {
    private static final Map<String, ?> REASON = Map.of("reason", "Thuộc thẩm quyền của đơn vị khác");

    private final LocalDate due = LivePlan.today().plusDays(3);

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
    void nobody_moves_without_signing_in() {
        for (var move : List.of("receipt", "declination", "suspension", "resumption", "withdrawal", "reassignment")) {
            given().contentType("application/json")
                    .body(REASON)
                    .put(ONE + "/" + move, assignment)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void a_unit_says_once_that_it_has_the_work() {
        send(agency.officer("LDVL"), assignment, "receipt", 0, Map.of())
                .statusCode(200)
                .body("workState", equalTo("NOT_STARTED"))
                .body("holding.receivedAt", notNullValue())
                .body("moves", not(hasItem("RECEIVE")))
                .body("story.kind", contains("ASSIGNED", "RECEIVED"));
        send(agency.head("LDVL"), assignment, "receipt", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("assignment-received"));
        send(agency.head("NCC"), assignment, "receipt", 1, Map.of())
                .statusCode(403)
                .body("code", equalTo("not-your-unit"));
    }

    @Test
    void working_on_it_receives_it() {
        agency.officer("LDVL")
                .body(PROGRESS)
                .post(ONE + "/progress", assignment)
                .then()
                .statusCode(201)
                .body("holding.receivedAt", notNullValue());
    }

    @Test
    void a_stale_page_moves_nothing() {
        send(agency.head("LDVL"), assignment, "receipt", 7, Map.of()).statusCode(412);
        send(agency.head("LDVL"), assignment, "declination", 7, REASON).statusCode(412);
        for (var move : List.of("suspension", "withdrawal")) {
            send(agency.office(), assignment, move, 7, REASON).statusCode(412);
        }
        send(agency.office(), assignment, "resumption", 7, Map.of("moveDeadline", true))
                .statusCode(412);
        reassign(agency.office(), 7, "NCC").statusCode(412);
    }

    @Test
    void reasons_are_obligatory() {
        send(agency.head("LDVL"), assignment, "declination", 0, Map.of()).statusCode(422);
        for (var move : List.of("suspension", "withdrawal")) {
            send(agency.office(), assignment, move, 0, Map.of("reason", " "))
                    .statusCode(422)
                    .body("violations.field", contains("reason"));
        }
    }

    @Test
    void a_declined_share_waits_for_the_office() {
        send(agency.officer("LDVL"), assignment, "declination", 0, REASON).statusCode(403);
        send(agency.head("LDVL"), assignment, "declination", 0, REASON)
                .statusCode(200)
                .body("workState", equalTo("DECLINED"))
                .body("holding.declineReason", equalTo(REASON.get("reason")))
                .body("moves", contains("UNDO"));
        agency.office().get(ONE, assignment).then().body("moves", containsInAnyOrder("REASSIGN", "WITHDRAW"));
        agency.office().get("/api/v1/overview").then().body("tiles.awaitingReassignment", equalTo(1));
        agency.office()
                .queryParam("workState", "DECLINED")
                .get("/api/v1/assignments")
                .then()
                .body("items.id", contains(assignment.toString()));

        reassign(agency.office(), 1, "KHTC").statusCode(200);
        agency.office().get("/api/v1/overview").then().body("tiles.awaitingReassignment", equalTo(0));
        assertThat(check.differences()).isEmpty();
    }

    /** Two steps would lock it, and then wait for rows of the next unit, whose people wait for it in turn. */
    @Test
    void passing_work_on_leaves_rows_of_the_summary_alone_that_stay_as_they_are() {
        int before = lastChangeOfTasks();
        reassign(agency.office(), 0, "KHTC").statusCode(200);
        assertThat(lastChangeOfTasks()).isEqualTo(before);
        assertThat(check.differences()).isEmpty();
    }

    private int lastChangeOfTasks() {
        return TestDatabase.count("""
                select xmin::text::bigint from task_count where agency_id = ? and plan_id is null and unit_id is null""", agency.id());
    }

    @Test
    void the_clock_stands_still_and_the_rule_is_shown_before_it_goes_on() {
        var until = LivePlan.today().plusDays(20);
        send(agency.office(), assignment, "suspension", 0, Map.of("until", until, "reason", "Chờ nghị định"))
                .statusCode(200)
                .body("workState", equalTo("SUSPENDED"))
                .body("schedule", equalTo("NO_DEADLINE"))
                .body("holding.suspension.until", equalTo(until.toString()))
                .body("holding.suspension.days", equalTo(0))
                .body("holding.suspension.movedDueOn", equalTo(due.toString()))
                .body("holding.tenures.ended", contains("SUSPENDED"))
                .body("moves", containsInAnyOrder("RESUME", "WITHDRAW", "UNDO"));
        assertThat(check.differences()).isEmpty();
        suspendedDaysAgo(5);

        agency.office()
                .get(ONE, assignment)
                .then()
                .body("holding.suspension.days", equalTo(5))
                .body("holding.suspension.dueOn", equalTo(due.toString()))
                .body("holding.suspension.movedDueOn", equalTo(due.plusDays(5).toString()));
        send(agency.office(), assignment, "resumption", 1, Map.of("moveDeadline", true))
                .statusCode(200)
                .body("workState", equalTo("NOT_STARTED"))
                .body("dueOn", equalTo(due.plusDays(5).toString()))
                .body("originalDueOn", equalTo(due.toString()))
                .body("holding.suspension", nullValue())
                .body("story[-1].words", containsString("Tạm dừng 5 ngày, hạn chuyển từ"));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void only_whoever_decides_stops_the_clock() {
        send(agency.head("LDVL"), assignment, "suspension", 0, REASON).statusCode(403);
        var own = plan.assignment(1, "VP");
        send(agency.office(), own, "suspension", 0, REASON).statusCode(403).body("code", equalTo("leader-decides"));
        send(agency.leader(), own, "suspension", 0, REASON).statusCode(200);
    }

    @Test
    void a_suspension_that_is_over_before_it_begins_is_refused_on_its_field() {
        send(agency.office(), assignment, "suspension", 0, Map.of("until", LivePlan.today(), "reason", "Chờ"))
                .statusCode(422)
                .body("violations.field", contains("until"));
    }

    @Test
    void withdrawn_work_counts_no_more_and_its_story_stays() {
        send(agency.office(), assignment, "withdrawal", 0, REASON)
                .statusCode(200)
                .body("workState", equalTo("WITHDRAWN"))
                .body("moves", contains("UNDO"));
        agency.head("LDVL").get(ONE, assignment).then().body("story.kind", contains("ASSIGNED", "WITHDRAWN"));
        send(agency.office(), assignment, "withdrawal", 1, REASON)
                .statusCode(409)
                .body("code", equalTo("assignment-not-withdrawable"));
        assertThat(check.differences()).isEmpty();
    }

    /** The business date does not move in tests; the day of the suspension does. */
    private void suspendedDaysAgo(int days) {
        TestDatabase.run(
                "update assignment set suspended_on = ? where id = ?",
                LivePlan.today().minusDays(days),
                assignment);
    }

    private ValidatableResponse reassign(RequestSpecification who, long version, String unit) {
        return send(
                who,
                assignment,
                "reassignment",
                version,
                Map.of("unitId", agency.unit(unit), "reason", "Đúng thẩm quyền"));
    }
}
