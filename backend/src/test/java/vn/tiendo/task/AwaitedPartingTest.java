package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.task.AssignmentCalls.ONE;
import static vn.tiendo.task.AssignmentCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;

/** What was merged by mistake is made two again, as far as nobody has answered by the common day. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwaitedPartingTest extends TwoWordings {
    @Test
    void what_was_merged_by_mistake_is_taken_out_with_its_work() {
        enter(decree, today).statusCode(201);
        merge(same, decree, today).statusCode(200);
        happenedOn(other.assignment(0, "KHTC"), equalTo(today.toString()));

        part(same).statusCode(200).body("merged", empty()).body("happenings[0].assignments", equalTo(2));
        agency.office()
                .get(ONE, other.assignment(0, "KHTC"))
                .then()
                .body("dueOn", nullValue())
                .body("story.kind", contains("ASSIGNED", "EVENT_ENTERED", "EVENT_TAKEN_BACK"))
                .body("story[2].words", containsString("Sau khi Chính phủ ban hành Nghị định"));
        happenedOn(other.assignment(0, "KHTC"), nullValue());
        dueOf(plan.assignment(0, "LDVL")).body("dueOn", equalTo(last(20).toString()));
        enter(same, today.minusDays(5)).statusCode(201).body("happenings[0].assignments", equalTo(1));
        part(same).statusCode(409).body("code", equalTo("awaited-event-not-merged"));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void work_of_the_one_that_stayed_loses_the_day_of_the_one_that_leaves() {
        enter(same, today).statusCode(201);
        merge(same, decree, today).statusCode(200);
        part(same).statusCode(200).body("tasks.content", contains("Xây dựng quy chế"));
        dueOf(plan.assignment(0, "NCC")).body("dueOn", nullValue());
        agency.office().get("/api/v1/tasks/{id}", plan.taskId(0)).then().body("dueOn", nullValue());
        agency.office().get(EVENT, same).then().body("happenings[0].assignments", equalTo(1));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void nothing_is_taken_out_once_a_unit_has_answered_by_the_common_day() {
        enter(decree, today).statusCode(201);
        merge(same, decree, today).statusCode(200);
        send(agency.head("KHTC"), other.assignment(0, "KHTC"), "submission", 1, Map.of())
                .statusCode(200);
        part(same).statusCode(409).body("code", equalTo("merger-settled"));
        agency.office().get(EVENT, same).then().body("main.id", equalTo(decree));
    }
}
