package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** The order of the rows, and what hangs below them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanItemOrderTest {
    private static final String TOP = "00000000-0000-0000-0000-000000000000";

    private final TestAgency agency = TestAgency.create();
    private final PlanCalls plans = new PlanCalls(agency);
    private String plan;

    @BeforeEach
    void draft() {
        plan = plans.draft("Kế hoạch");
    }

    @Test
    void rows_come_in_the_order_of_the_paper() {
        plans.threeRowsUnderAHeading(plan);
        assertThat(plans.paths(plan)).containsExactly("B", "B.1", "B.2", "B.3");
        var below = PlanCalls.heading("A", "Trước");
        plans.added(plan, below);
        assertThat(plans.paths(plan)).containsExactly("B", "B.1", "B.2", "B.3", "A");
        agency.office()
                .get("/api/v1/plans/{id}/items", plan)
                .then()
                .body("total", equalTo(5))
                .body("items.depth", equalTo(List.of(0, 1, 1, 1, 0)));
    }

    @Test
    void a_row_moves_behind_another_and_to_the_top() {
        var rows = plans.threeRowsUnderAHeading(plan);
        plans.correct(plan, rows.get(0), Map.of("afterId", rows.get(2))).then().statusCode(200);
        assertThat(plans.paths(plan)).containsExactly("B", "B.2", "B.3", "B.1");
        plans.correct(plan, rows.get(2), Map.of("afterId", TOP)).then().statusCode(200);
        assertThat(plans.paths(plan)).containsExactly("B", "B.3", "B.2", "B.1");
    }

    @Test
    void a_row_does_not_move_into_itself_or_behind_a_row_of_another_plan() {
        var rows = plans.threeRowsUnderAHeading(plan);
        var heading = rows.get(3);
        plans.correct(plan, heading, Map.of("afterId", rows.get(0)))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("afterId"));
        plans.correct(plan, heading, Map.of("afterId", PlanCalls.nobody()))
                .then()
                .statusCode(422);
    }

    @Test
    void a_new_number_of_a_heading_reaches_the_paths_below_it_without_making_them_stale() {
        var rows = plans.threeRowsUnderAHeading(plan);
        var tag = plans.itemTag(plan, rows.get(0));
        plans.correct(plan, rows.get(3), Map.of("numbering", "C"))
                .then()
                .statusCode(200)
                .body("path", equalTo("C"));
        assertThat(plans.paths(plan)).containsExactly("C", "C.1", "C.2", "C.3");
        agency.office()
                .header("If-Match", tag)
                .body(Map.of("content", "Nội dung mới"))
                .patch("/api/v1/plans/{id}/items/{item}", plan, rows.get(0))
                .then()
                .statusCode(200)
                .body("content", equalTo("Nội dung mới"));
    }

    @Test
    void a_row_is_removed_with_all_below_it() {
        var rows = plans.threeRowsUnderAHeading(plan);
        plans.remove(plan, rows.get(1)).then().statusCode(204);
        assertThat(plans.paths(plan)).containsExactly("B", "B.1", "B.3");
        plans.remove(plan, rows.get(3)).then().statusCode(204);
        assertThat(plans.paths(plan)).isEmpty();
    }
}
