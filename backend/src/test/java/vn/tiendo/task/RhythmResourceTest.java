package vn.tiendo.task;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.task.AssignmentCalls.ONE;
import static vn.tiendo.task.AssignmentCalls.PROGRESS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.Recurrence;
import vn.tiendo.calendar.Recurrence.Frequency;
import vn.tiendo.calendar.grammar.DeadlineGrammar;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What is expected of an assignment over time. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RhythmResourceTest {
    private static final String RHYTHM = ONE + "/rhythm";
    private final TestAgency agency = TestAgency.create();

    @Test
    void steady_work_shows_its_pace() {
        var plan = plan(DeadlineDraft.of(DeadlineKind.CONTINUOUS).continuous().build("Thường xuyên"));
        var id = plan.assignment(0, "LDVL");
        agency.head("LDVL").body(PROGRESS).post(ONE + "/progress", id).then().statusCode(201);
        agency.head("LDVL")
                .body(Map.of("kind", "DOCUMENT", "reference", "1/BC"))
                .post(ONE + "/evidence", id)
                .then()
                .statusCode(201);

        agency.office()
                .get(RHYTHM, id)
                .then()
                .statusCode(200)
                .body("pace.months", hasSize(12))
                .body(
                        "pace.months[11].firstDay",
                        equalTo(LivePlan.today().withDayOfMonth(1).toString()))
                .body("pace.months[11].events", equalTo(2))
                .body("pace.months[10].events", equalTo(0))
                .body("pace.silentDays", equalTo(0))
                .body("pace.expectedDays", equalTo(30))
                .body("turns", empty())
                .body("awaited", nullValue());
    }

    @Test
    void a_recurring_task_shows_its_turns_and_those_to_come() {
        var start = LivePlan.today();
        var plan = plan(DeadlineDraft.of(DeadlineKind.RECURRING)
                .recurrence(Recurrence.every(Frequency.MONTH).everyNth(3))
                .start(start)
                .end(start.withDayOfMonth(1).plusMonths(7).minusDays(1))
                .build("Ba tháng một lần"));
        agency.head("LDVL")
                .get(RHYTHM, plan.assignment(0, "LDVL"))
                .then()
                .body("turns.occurrence", contains(1, 2, 3))
                .body("turns[0].workState", equalTo("NOT_STARTED"))
                .body("turns[1].assignmentId", nullValue())
                .body("turns[1].dueOn", notNullValue())
                .body("pace", nullValue());
    }

    @Test
    void what_waits_says_for_what() {
        var plan = plan(DeadlineGrammar.parse("Khi có yêu cầu", DeadlineContext.ofYear(2024)));
        agency.head("LDVL")
                .get(RHYTHM, plan.assignment(0, "LDVL"))
                .then()
                .body("awaited.words", equalTo("Khi có yêu cầu"))
                .body("awaited.happenedOn", nullValue());
    }

    @Test
    void whoever_may_not_read_the_work_learns_nothing() {
        var id = plan(Deadline.on(LivePlan.today())).assignment(0, "LDVL");
        given().get(RHYTHM, id).then().statusCode(401);
        agency.head("KHTC").get(RHYTHM, id).then().statusCode(404);
        TestAgency.create().office().get(RHYTHM, id).then().statusCode(404);
    }

    private LivePlan plan(Deadline deadline) {
        return LivePlan.of(agency)
                .task("Việc", List.of("LDVL"), List.of(), deadline)
                .issue();
    }
}
