package vn.tiendo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.task.AssignmentCalls.ONE;
import static vn.tiendo.task.AssignmentCalls.PROGRESS;
import static vn.tiendo.task.AssignmentCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Confirming and returning what a unit has submitted. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AssignmentDecisionTest {
    private TestAgency agency;
    private LivePlan plan;
    private UUID assignment;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        plan = LivePlan.ofUnitAndOffice(agency);
        assignment = plan.assignment(0, "LDVL");
    }

    @Test
    void goes_from_work_to_done() {
        submitted();

        send(agency.office(), assignment, "confirmation", 2, Map.of("words", "Đồng ý"))
                .statusCode(200)
                .body("workState", equalTo("DONE"))
                .body("schedule", equalTo("ON_TIME"))
                .body("percent", equalTo(100))
                .body("confirmedOn", equalTo(LivePlan.today().toString()))
                .body("moves", contains("UNDO"))
                .body("story.kind", contains("ASSIGNED", "EVIDENCE_ADDED", "SUBMITTED", "CONFIRMED"));
        agency.office()
                .get("/api/v1/tasks/{id}", plan.taskId(0))
                .then()
                .body("workState", equalTo("DONE"))
                .body("schedule", equalTo("ON_TIME"));
    }

    @Test
    void a_return_gives_its_reason_until_the_unit_submits_again() {
        submitted();

        send(agency.office(), assignment, "return", 2, Map.of("reason", "Thiếu số liệu"))
                .statusCode(200)
                .body("workState", equalTo("RETURNED"))
                .body("returnReason", equalTo("Thiếu số liệu"))
                .body("submittedOn", nullValue());
        send(agency.head("LDVL"), assignment, "submission", 3, Map.of())
                .statusCode(200)
                .body("workState", equalTo("SUBMITTED"))
                .body("returnReason", nullValue());
    }

    @Test
    void a_return_without_reason_is_refused() {
        submitted();

        send(agency.office(), assignment, "return", 2, Map.of("reason", ""))
                .statusCode(422)
                .body("violations.field", contains("reason"));
    }

    @Test
    void nothing_is_confirmed_or_returned_before_it_is_submitted() {
        send(agency.office(), assignment, "confirmation", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("assignment-not-submitted"));
        send(agency.office(), assignment, "return", 0, Map.of("reason", "Thiếu"))
                .statusCode(409)
                .body("code", equalTo("assignment-not-submitted"));
    }

    @Test
    void nothing_is_submitted_or_worked_on_twice() {
        submitted();

        send(agency.head("LDVL"), assignment, "submission", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("assignment-not-open"));
        agency.head("LDVL")
                .body(PROGRESS)
                .post(ONE + "/progress", assignment)
                .then()
                .statusCode(409)
                .body("code", equalTo("assignment-not-open"));
    }

    @Test
    void units_do_not_confirm_or_return() {
        submitted();

        send(agency.head("LDVL"), assignment, "confirmation", 2, Map.of()).statusCode(403);
        send(agency.head("LDVL"), assignment, "return", 2, Map.of("reason", "Thiếu"))
                .statusCode(403);
    }

    @Test
    void what_the_office_itself_does_is_decided_by_a_leader() {
        assignment = plan.assignment(1, "VP");
        send(agency.office(), assignment, "submission", 0, Map.of())
                .statusCode(200)
                .body("moves", empty());

        send(agency.office(), assignment, "confirmation", 1, Map.of())
                .statusCode(403)
                .body("code", equalTo("leader-decides"));
        send(agency.office(), assignment, "return", 1, Map.of("reason", "Thiếu"))
                .statusCode(403)
                .body("code", equalTo("leader-decides"));
        send(agency.leader(), assignment, "confirmation", 1, Map.of())
                .statusCode(200)
                .body("workState", equalTo("DONE"));
    }

    @Test
    void a_leader_may_confirm_any() {
        submitted();

        send(agency.leader(), assignment, "confirmation", 2, Map.of())
                .statusCode(200)
                .body("workState", equalTo("DONE"));
    }

    @Test
    void a_stale_version_is_refused_and_a_missing_one_too() {
        submitted();

        send(agency.office(), assignment, "confirmation", 1, Map.of())
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        send(agency.office(), assignment, "return", 1, Map.of("reason", "Thiếu"))
                .statusCode(412);
        send(agency.head("LDVL"), assignment, "submission", 1, Map.of()).statusCode(412);
        for (var move : List.of("confirmation", "return")) {
            agency.office()
                    .body(Map.of("reason", "Thiếu"))
                    .put(ONE + "/" + move, assignment)
                    .then()
                    .statusCode(428);
        }
    }

    private void submitted() {
        agency.officer("LDVL")
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
        send(agency.head("LDVL"), assignment, "submission", 1, Map.of("words", "Kính gửi Văn phòng"))
                .statusCode(200)
                .body("workState", equalTo("SUBMITTED"));
    }
}
