package vn.tiendo.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.difficulty.DifficultyCalls.ONE;
import static vn.tiendo.difficulty.DifficultyCalls.move;
import static vn.tiendo.difficulty.DifficultyCalls.tag;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.CountCheck;
import vn.tiendo.task.LivePlan;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** The clock of the work can stand still while its difficulty waits for the answer. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DifficultyClockTest {
    private static final String ASSIGNMENT = "/api/v1/assignments/{id}";

    private TestAgency agency;
    private LivePlan plan;
    private UUID work;
    private DifficultyCalls calls;

    @Inject
    CountCheck check;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        plan = LivePlan.ofUnitAndOffice(agency);
        work = plan.assignment(0, "LDVL");
        calls = new DifficultyCalls(agency, plan);
    }

    @Test
    void the_work_stands_still_until_the_answer() {
        var id = calls.forwarded("LDVL", "Thiếu kinh phí", work);
        move(agency::office, id, "pause", Map.of()).statusCode(200).body("paused", equalTo(true));
        stands("SUSPENDED");
        move(agency::leader, id, "answer", Map.of("words", "Đồng ý"))
                .statusCode(200)
                .body("paused", equalTo(false))
                .body("story.kind", hasItems("PAUSED", "WENT_ON"));
        stands("NOT_STARTED");
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void a_leader_lets_it_go_on_before_the_answer() {
        var id = calls.forwarded("LDVL", "Thiếu kinh phí", work);
        move(agency::leader, id, "pause", Map.of()).statusCode(200).body("moves", hasItems("GO_ON", "ANSWER"));
        move(agency::leader, id, "pause", Map.of()).statusCode(409);
        goOn(id).statusCode(200).body("moves", not(hasItems("GO_ON")));
        stands("NOT_STARTED");
        goOn(id).statusCode(409);
    }

    @Test
    void it_goes_on_when_the_unit_withdraws() {
        var id = calls.sent("LDVL", "Thiếu kinh phí", work);
        move(agency::office, id, "pause", Map.of()).statusCode(409);
        move(agency::office, id, "receipt", Map.of()).statusCode(200);
        move(agency::office, id, "pause", Map.of()).statusCode(200);
        move(() -> agency.head("LDVL"), id, "withdrawal", Map.of()).statusCode(200);
        stands("NOT_STARTED");
    }

    @Test
    void nobody_stops_their_own_clock_or_that_of_nothing() {
        var own = calls.sent("VP", "Thiếu người", plan.assignment(1, "VP"));
        move(agency::office, own, "receipt", Map.of()).statusCode(200);
        move(agency::office, own, "pause", Map.of()).statusCode(403).body("code", equalTo("leader-pauses"));
        move(agency::leader, own, "pause", Map.of()).statusCode(200);
        var whole = calls.sent("LDVL", "Cả kế hoạch");
        move(agency::office, whole, "receipt", Map.of()).statusCode(200);
        move(agency::office, whole, "pause", Map.of())
                .statusCode(409)
                .body("code", equalTo("difficulty-nothing-to-pause"));
        agency.office().get(ONE, whole).then().body("paused", equalTo(false));
    }

    private void stands(String state) {
        agency.office().get(ASSIGNMENT, work).then().body("workState", equalTo(state));
    }

    private ValidatableResponse goOn(UUID id) {
        return agency.leader()
                .header("If-Match", tag(agency::leader, id))
                .delete(ONE + "/pause", id)
                .then();
    }
}
