package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Who answers for a task with several leads, and coordinators with a last day of their own. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LeadRuleTest {
    private static final String TASK = "/api/v1/tasks/{id}";

    private final LocalDate due = LivePlan.today().plusDays(20);

    private TestAgency agency;
    private LivePlan plan;

    @Inject
    CountCheck check;

    @BeforeEach
    void a_task_has_two_leads_and_a_coordinator() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task("Tuyên truyền", List.of("LDVL", "NCC"), List.of("KHTC"), Deadline.on(due))
                .task("Tổng hợp", "LDVL", 30)
                .issue();
    }

    @Test
    void all_leads_must_finish_unless_the_office_says_otherwise() {
        submit("LDVL");
        agency.office()
                .get(TASK, plan.taskId(0))
                .then()
                .body("leadRule", equalTo("ALL_LEADS"))
                .body("workState", equalTo("IN_PROGRESS"));

        setRule(agency.office(), "FIRST_LEAD").statusCode(200).body("workState", equalTo("SUBMITTED"));
        agency.office()
                .queryParam("workState", "SUBMITTED")
                .get("/api/v1/tasks")
                .then()
                .body("items.id", contains(plan.taskId(0).toString()))
                .body("items[0].waitingFor", equalTo(List.of()));
        assertThat(check.differences()).isEmpty();

        setRule(agency.office(), "ALL_LEADS").statusCode(200).body("workState", equalTo("IN_PROGRESS"));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void the_view_says_who_answers_and_the_story_of_each_lead_tells_it() {
        agency.office()
                .get(ONE, plan.assignment(0, "NCC"))
                .then()
                .body("leadRule.answering", nullValue())
                .body("leadRule.maySet", equalTo(true));
        setRule(agency.office(), "FIRST_LEAD").statusCode(200);

        agency.head("NCC")
                .get(ONE, plan.assignment(0, "NCC"))
                .then()
                .body("leadRule.rule", equalTo("FIRST_LEAD"))
                .body("leadRule.answering.code", equalTo("LDVL"))
                .body("leadRule.maySet", equalTo(false))
                .body("story.kind", contains("ASSIGNED", "LEAD_RULE_SET"))
                .body("story[1].words", containsString("Đơn vị được nêu đầu tiên"));
    }

    @Test
    void whoever_takes_over_from_the_first_answers_in_its_place() {
        setRule(agency.office(), "FIRST_LEAD").statusCode(200);
        var first = plan.assignment(0, "LDVL");
        send(
                        agency.office(),
                        first,
                        "reassignment",
                        version(first),
                        Map.of("unitId", agency.unit("TTDVVL"), "reason", "Đúng thẩm quyền"))
                .statusCode(200)
                .body("leadRule.answering.code", equalTo("TTDVVL"));
    }

    @Test
    void only_the_office_sets_it_and_only_among_several_leads() {
        setRule(agency.leader(), "FIRST_LEAD").statusCode(403);
        setRule(agency.head("LDVL"), "FIRST_LEAD").statusCode(403);
        agency.office()
                .header("If-Match", "\"9\"")
                .body(Map.of("rule", "FIRST_LEAD"))
                .put(TASK + "/lead-rule", plan.taskId(0))
                .then()
                .statusCode(412);
        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("rule", "FIRST_LEAD"))
                .put(TASK + "/lead-rule", plan.taskId(1))
                .then()
                .statusCode(409)
                .body("code", equalTo("single-lead"));
    }

    @Test
    void a_coordinator_gets_a_last_day_of_its_own_that_changes_nothing_of_the_leads() {
        var own = LivePlan.today().plusDays(5);
        setDue(plan.assignment(0, "KHTC"), own)
                .statusCode(200)
                .body("dueOn", equalTo(own.toString()))
                .body("originalDueOn", equalTo(due.toString()))
                .body("story[-1].kind", equalTo("DUE_SET"));
        agency.office().get(ONE, plan.assignment(0, "LDVL")).then().body("dueOn", equalTo(due.toString()));
        agency.office()
                .get("/api/v1/statistics/units")
                .then()
                .body("items.find { it.unit.code == 'KHTC' }.coordinating.dueSoon", equalTo(1))
                .body("assignments.dueSoon", equalTo(0));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void the_last_day_of_a_lead_is_extended_and_not_set() {
        setDue(plan.assignment(0, "LDVL"), due.plusDays(1)).statusCode(409).body("code", equalTo("due-date-of-lead"));
        setDue(plan.assignment(0, "KHTC"), LivePlan.today().minusDays(1))
                .statusCode(422)
                .body("violations.field", contains("dueOn"));
    }

    private ValidatableResponse setDue(UUID assignment, LocalDate day) {
        return send(
                agency.office(),
                assignment,
                "due-date",
                version(assignment),
                Map.of("dueOn", day, "reason", "Cần góp ý sớm"));
    }

    private void submit(String unit) {
        var assignment = plan.assignment(0, unit);
        send(agency.head(unit), assignment, "submission", version(assignment), Map.of())
                .statusCode(200);
    }

    private long version(UUID assignment) {
        return agency.office().get(ONE, assignment).jsonPath().getLong("version");
    }

    private ValidatableResponse setRule(RequestSpecification who, String rule) {
        var seen = agency.office().get(TASK, plan.taskId(0)).header("ETag");
        return who.header("If-Match", seen)
                .body(Map.of("rule", rule))
                .put(TASK + "/lead-rule", plan.taskId(0))
                .then();
    }
}
