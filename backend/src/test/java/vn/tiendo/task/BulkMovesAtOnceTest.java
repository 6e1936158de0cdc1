package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Moves with many assignments are made some at a time, and nobody can tell. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BulkMovesAtOnceTest {
    private static final int TASKS = 24;

    private TestAgency agency;
    private final List<UUID> sent = new ArrayList<>();
    private int taken;

    @Inject
    CountCheck check;

    @BeforeEach
    void units_have_sent_much() {
        agency = TestAgency.create();
        var plan = LivePlan.of(agency);
        for (int i = 0; i < TASKS; i++) {
            plan.task("Nhiệm vụ " + i, "LDVL", 3);
        }
        plan.task("Của hai đơn vị", List.of("LDVL", "NCC"), List.of(), Deadline.on(LivePlan.today()))
                .issue();
        for (int i = 0; i < TASKS; i++) {
            sent.add(submitted(plan, i, "LDVL"));
        }
        sent.add(submitted(plan, TASKS, "LDVL"));
        sent.add(submitted(plan, TASKS, "NCC"));
    }

    @Test
    void the_answer_keeps_the_order_of_the_request() {
        var asked = sent.reversed();

        var answer =
                confirm(asked).body("done", equalTo(asked.size())).extract().jsonPath();

        assertThat(answer.getList("lines.id", String.class))
                .containsExactlyElementsOf(asked.stream().map(UUID::toString).toList());
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void each_leaves_its_own_entry_in_the_trail_and_its_own_notice_under_the_name_of_who_did_it() {
        var officer = agency.actor(Role.OFFICER, "LDVL");
        var office = agency.actor(Role.OFFICE, "VP");

        confirm(sent).body("done", equalTo(sent.size()));

        assertThat(TestDatabase.count("""
                        select count(distinct transaction_id) from audit_entry
                        where agency_id = ? and event = 'ResultConfirmed' and account_id = ?""", agency.id(), office.accountId())).isEqualTo(sent.size());
        assertThat(TestDatabase.count(
                        "select count(*) from notification where account_id = ? and title like 'Kết quả được xác nhận%'",
                        officer.accountId()))
                .isEqualTo(TASKS + 1);
    }

    @Test
    void a_task_is_done_when_all_its_leads_were_confirmed_at_once() {
        confirm(sent.subList(TASKS, TASKS + 2)).body("done", equalTo(2));

        assertThat(TestDatabase.count(
                        "select count(*) from task where agency_id = ? and work_state = 'DONE'", agency.id()))
                .isEqualTo(1);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void what_is_named_twice_is_done_once_and_then_refused() {
        var twice = List.of(sent.getFirst(), sent.get(1), sent.getFirst());

        confirm(twice)
                .body("lines.outcome", contains("DONE", "DONE", "REFUSED"))
                .body("lines[2].code", equalTo("stale-version"));
    }

    /** Beginning and ending, reading and writing the assignment, its task, the summary, the story, the trail, pages and the bell. */
    @Test
    void one_more_costs_a_dozen_statements() {
        confirm(next(1));
        var statements = new StatementCounter();
        int one = statements.during(() -> confirm(next(1)));
        int six = statements.during(() -> confirm(next(6)));

        assertThat(six - one).isLessThanOrEqualTo(5 * 12);
    }

    private List<UUID> next(int many) {
        taken += many;
        return sent.subList(taken - many, taken);
    }

    private UUID submitted(LivePlan plan, int task, String unit) {
        var assignment = plan.assignment(task, unit);
        AssignmentCalls.send(agency.head(unit), assignment, "submission", 0, Map.of())
                .statusCode(200);
        return assignment;
    }

    private ValidatableResponse confirm(List<UUID> assignments) {
        var named =
                assignments.stream().map(id -> Map.of("id", id, "version", 1)).toList();
        return agency.office()
                .body(Map.of("move", "CONFIRM", "assignments", named))
                .post("/api/v1/assignments/moves")
                .then()
                .statusCode(200);
    }
}
