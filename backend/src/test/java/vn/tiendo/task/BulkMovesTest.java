package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static vn.tiendo.task.AssignmentCalls.ONE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** One move with many assignments. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BulkMovesTest {
    private static final int TASKS = 4;

    private TestAgency agency;
    private LivePlan plan;

    @Inject
    CountCheck check;

    @BeforeEach
    void a_unit_has_sent_all_but_the_last() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency);
        for (int i = 0; i < TASKS; i++) {
            plan.task("Nhiệm vụ " + i, "LDVL", 3);
        }
        plan.task("Việc của Văn phòng", "VP", 3).issue();
        for (int i = 0; i < TASKS - 1; i++) {
            AssignmentCalls.send(agency.head("LDVL"), work(i), "submission", 0, Map.of())
                    .statusCode(200);
        }
    }

    @Test
    void each_line_says_what_became_of_it_and_a_refusal_leaves_the_others_alone() {
        move(agency.office(), Map.of("move", "CONFIRM", "assignments", List.of(at(0, 1), at(3, 0), at(1, 1), at(2, 7))))
                .statusCode(200)
                .body("done", equalTo(2))
                .body("refused", equalTo(2))
                .body("lines.outcome", contains("DONE", "REFUSED", "DONE", "REFUSED"))
                .body("lines.code", contains(null, "assignment-not-submitted", null, "stale-version"))
                .body("lines[0].version", equalTo(2))
                .body("lines[1].detail", containsString("Chưa thực hiện"));
        assertThat(state(0)).isEqualTo("DONE");
        assertThat(state(2)).isEqualTo("SUBMITTED");
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void everything_that_the_office_decides_can_be_done_with_many() {
        var sent = List.of(at(0, 1), at(1, 1));
        move(agency.office(), Map.of("move", "RETURN", "assignments", sent, "words", "Thiếu số liệu"))
                .body("lines.outcome", everyItem(equalTo("DONE")));
        assertThat(state(1)).isEqualTo("RETURNED");
        move(agency.office(), Map.of("move", "SUSPEND", "assignments", List.of(at(0, 2), at(3, 0)), "words", "Chờ"))
                .body("done", equalTo(2));
        assertThat(state(0)).isEqualTo("SUSPENDED");
        move(agency.office(), Map.of("move", "WITHDRAW", "assignments", List.of(at(0, 3), at(3, 1)), "words", "Bỏ"))
                .body("done", equalTo(2));
        assertThat(state(3)).isEqualTo("WITHDRAWN");
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void many_can_be_taken_back_as_they_were_done() {
        move(agency.office(), Map.of("move", "CONFIRM", "assignments", List.of(at(0, 1), at(1, 1))));
        move(agency.office(), Map.of("move", "UNDO", "assignments", List.of(at(0, 2), at(1, 2))))
                .body("done", equalTo(2));
        assertThat(state(0)).isEqualTo("SUBMITTED");
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void a_reason_is_obligatory_and_units_do_not_move_many() {
        move(agency.office(), Map.of("move", "RETURN", "assignments", List.of(at(0, 1)), "words", " "))
                .statusCode(422)
                .body("violations.field", contains("words"));
        move(agency.office(), Map.of("move", "CONFIRM", "assignments", List.of()))
                .statusCode(422);
        move(agency.head("LDVL"), Map.of("move", "CONFIRM", "assignments", List.of(at(0, 1))))
                .statusCode(403);
        var tooMany = IntStream.range(0, 501).mapToObj(i -> at(0, 1)).toList();
        move(agency.office(), Map.of("move", "CONFIRM", "assignments", tooMany)).statusCode(422);
    }

    @Test
    void the_own_work_and_that_of_others_is_refused_line_by_line() {
        var own = Map.of("id", plan.assignment(TASKS, "VP"), "version", 0);
        var unknown = Map.of("id", UUID.randomUUID(), "version", 0);
        move(agency.office(), Map.of("move", "CONFIRM", "assignments", List.of(own, unknown)))
                .statusCode(200)
                .body("lines.code", contains("leader-decides", "not-found"));
    }

    private Map<String, ?> at(int task, long version) {
        return Map.of("id", work(task), "version", version);
    }

    private UUID work(int task) {
        return plan.assignment(task, "LDVL");
    }

    private String state(int task) {
        return agency.office().get(ONE, work(task)).jsonPath().getString("workState");
    }

    private static ValidatableResponse move(RequestSpecification who, Map<String, ?> body) {
        return who.body(body).post("/api/v1/assignments/moves").then();
    }
}
