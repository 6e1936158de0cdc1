package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.task.AssignmentCalls.ONE;
import static vn.tiendo.task.AssignmentCalls.PROGRESS;
import static vn.tiendo.task.AssignmentCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Taking back what one has just done. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UndoTest {
    private static final Map<String, ?> REASON = Map.of("reason", "Bấm nhầm");

    private TestAgency agency;
    private UUID assignment;

    @Inject
    CountCheck check;

    @BeforeEach
    void a_unit_has_work() {
        agency = TestAgency.create();
        assignment =
                LivePlan.of(agency).task("Việc đã quá hạn", "LDVL", -5).issue().assignment(0, "LDVL");
    }

    @ParameterizedTest
    @CsvSource({"confirmation", "return"})
    void a_decision_is_taken_back_and_the_submission_counts_again(String decision) {
        send(agency.head("LDVL"), assignment, "submission", 0, Map.of()).statusCode(200);
        send(agency.office(), assignment, decision, 1, REASON).statusCode(200).body("moves", hasItem("UNDO"));

        undo(agency.office(), 2)
                .statusCode(200)
                .body("workState", equalTo("SUBMITTED"))
                .body("schedule", equalTo("LATE"))
                .body("confirmedOn", nullValue())
                .body("story[-1].kind", equalTo("UNDONE"));
        assertThat(check.differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"suspension", "withdrawal"})
    void what_the_office_stopped_goes_on_and_the_tenure_with_it(String move) {
        send(agency.office(), assignment, move, 0, REASON).statusCode(200);

        undo(agency.office(), 1)
                .statusCode(200)
                .body("workState", equalTo("NOT_STARTED"))
                .body("schedule", equalTo("OVERDUE"))
                .body("holding.suspension", nullValue())
                .body("holding.tenures", empty());
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void a_unit_takes_back_that_it_received_or_declined() {
        send(agency.head("LDVL"), assignment, "receipt", 0, Map.of()).statusCode(200);
        undo(agency.head("LDVL"), 1)
                .statusCode(200)
                .body("holding.receivedAt", nullValue())
                .body("moves", hasItem("RECEIVE"));
        send(agency.head("LDVL"), assignment, "declination", 2, REASON).statusCode(200);
        undo(agency.head("LDVL"), 3).statusCode(200).body("workState", equalTo("NOT_STARTED"));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void nobody_else_takes_it_back() {
        send(agency.office(), assignment, "suspension", 0, REASON).statusCode(200);

        agency.leader().get(ONE, assignment).then().body("moves", not(hasItem("UNDO")));
        undo(agency.leader(), 1).statusCode(409).body("code", equalTo("undo-not-possible"));
        undo(agency.office(), 0).statusCode(412);
    }

    @Test
    void nothing_is_taken_back_once_something_else_has_happened() {
        send(agency.head("LDVL"), assignment, "receipt", 0, Map.of()).statusCode(200);
        agency.head("LDVL").body(PROGRESS).post(ONE + "/progress", assignment);

        undo(agency.head("LDVL"), 2).statusCode(409).body("code", equalTo("undo-not-possible"));
    }

    @Test
    void taking_back_is_over_after_ten_seconds() {
        var account = UUID.randomUUID();
        var at = Instant.parse("2024-03-01T01:00:00Z");

        assertThat(UndoRule.allows(StoryKind.CONFIRMED, account, at, account, at.plusSeconds(10)))
                .isTrue();
        assertThat(UndoRule.allows(StoryKind.CONFIRMED, account, at, account, at.plusMillis(10_001)))
                .isFalse();
        assertThat(UndoRule.allows(StoryKind.REASSIGNED, account, at, account, at))
                .isFalse();
    }

    private ValidatableResponse undo(RequestSpecification who, long version) {
        return send(who, assignment, "undo", version, Map.of());
    }
}
