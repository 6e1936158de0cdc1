package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ConcurrentMovesTest {
    private static final List<String> UNITS = List.of("KHTC", "NCC", "LDVL", "TTDVVL");

    private final TestAgency agency = TestAgency.create();

    @Inject
    CountCheck check;

    @Test
    void leads_that_finish_at_once_finish_their_task_and_every_count_is_true() throws Exception {
        var plan = LivePlan.of(agency);
        for (int i = 0; i < 5; i++) {
            plan.task("Nhiệm vụ " + i, UNITS, List.of(), Deadline.on(LivePlan.today()));
        }
        plan.issue();
        UNITS.forEach(agency::head);

        var answers = atOnce(IntStream.range(0, 5 * UNITS.size())
                .<Callable<Integer>>mapToObj(i -> () -> submit(plan, i / UNITS.size(), UNITS.get(i % UNITS.size())))
                .toList());

        assertThat(answers).containsOnly(200);
        assertThat(check.differences()).isEmpty();
        agency.office()
                .queryParam("workState", "SUBMITTED")
                .get("/api/v1/tasks")
                .then()
                .body("items", hasSize(5));
    }

    @Test
    void two_people_of_a_unit_who_report_at_once_both_get_through() throws Exception {
        var plan = LivePlan.of(agency).task("Chung", "LDVL", 3).issue();
        var id = plan.assignment(0, "LDVL");
        agency.head("LDVL");

        var answers = atOnce(IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(i -> () -> agency.head("LDVL")
                        .body(Map.of("percent", i, "words", "Lần " + i))
                        .post("/api/v1/assignments/{id}/progress", id)
                        .statusCode())
                .toList());

        assertThat(answers).containsOnly(201);
        agency.office()
                .get("/api/v1/assignments/{id}", id)
                .then()
                .body("version", equalTo(6))
                .body("story", hasSize(7));
    }

    private int submit(LivePlan plan, int task, String unit) {
        return agency.head(unit)
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put("/api/v1/assignments/{id}/submission", plan.assignment(task, unit))
                .statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        try (var people = Executors.newFixedThreadPool(8)) {
            var answers = people.invokeAll(calls);
            var codes = new ArrayList<Integer>();
            for (Future<Integer> answer : answers) {
                codes.add(answer.get());
            }
            return codes;
        }
    }
}
