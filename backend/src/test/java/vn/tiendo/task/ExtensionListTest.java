package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.task.AssignmentCalls.ONE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

/** Which requests for more time a list shows, and how many it says there are. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ExtensionListTest {
    private static final String EXTENSIONS = "/api/v1/extensions";

    private TestAgency agency;
    private LivePlan plan;
    private LivePlan other;
    private String first;
    private String last;

    @BeforeEach
    void four_are_asked_for_and_one_is_granted() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task("Rà soát", "LDVL", 3)
                .task("Tổng hợp", "LDVL", 5)
                .task("Tuyên truyền", "NCC", 3)
                .issue();
        other = LivePlan.of(agency).task("Kiểm tra", "NCC", 4).issue();
        first = asked("LDVL", plan.assignment(0, "LDVL"));
        asked("LDVL", plan.assignment(1, "LDVL"));
        asked("NCC", plan.assignment(2, "NCC"));
        last = asked("NCC", other.assignment(0, "NCC"));
        decide(first, true);
    }

    @Test
    void the_newest_come_first_and_pages_follow_each_other() {
        var page = agency.office().queryParam("limit", 3).get(EXTENSIONS).then().extract();
        assertThat(page.<List<String>>path("items.id")).hasSize(3).startsWith(last);
        agency.office()
                .queryParams(Map.of("limit", 3, "cursor", page.<String>path("nextCursor")))
                .get(EXTENSIONS)
                .then()
                .body("items.id", contains(first));
    }

    @Test
    void the_total_says_how_many_lines_a_filter_has() {
        show(agency.office(), Map.of(), 4);
        show(agency.office(), Map.of("state", "ASKED"), 3);
        show(agency.office(), Map.of("state", "GRANTED"), 1);
        show(agency.office(), Map.of("state", "REFUSED"), 0);
        show(agency.office(), Map.of("unit", agency.unit("LDVL")), 2);
        show(agency.office(), Map.of("unit", agency.unit("LDVL"), "state", "ASKED"), 1);
        show(agency.office(), Map.of("plan", other.id()), 1);
        show(agency.office(), Map.of("plan", plan.id(), "unit", agency.unit("NCC")), 1);
        show(agency.office(), Map.of("assignment", plan.assignment(0, "LDVL")), 1);
    }

    @Test
    void a_unit_counts_its_own() {
        show(agency.head("NCC"), Map.of(), 2);
        show(agency.head("NCC"), Map.of("state", "ASKED"), 2);
        show(agency.head("NCC"), Map.of("unit", agency.unit("LDVL")), 0);
        show(agency.head("NCC"), Map.of("plan", plan.id()), 1);
        show(TestAgency.create().office(), Map.of(), 0);
    }

    @Test
    void what_is_refused_is_counted_as_that_and_asked_for_anew() {
        decide(last, false);
        show(agency.office(), Map.of("state", "REFUSED"), 1);
        asked("NCC", other.assignment(0, "NCC"));
        show(agency.office(), Map.of("unit", agency.unit("NCC")), 3);
        show(agency.office(), Map.of("unit", agency.unit("NCC"), "state", "ASKED"), 2);
    }

    @Test
    void a_request_that_fails_counts_nothing() {
        agency.head("NCC")
                .body(Map.of("dueOn", LivePlan.today().plusDays(60), "reason", "Chờ thẩm định"))
                .post(ONE + "/extensions", other.assignment(0, "NCC"))
                .then()
                .statusCode(409);
        show(agency.office(), Map.of(), 4);
    }

    @Test
    void a_page_costs_one_statement_and_its_total_another_one() {
        var statements = new StatementCounter();

        assertThat(statements.during(() -> agency.office()
                        .queryParams(Map.of("limit", 1, "total", true))
                        .get(EXTENSIONS)))
                .isEqualTo(statements.during(() -> show(agency.office(), Map.of(), 4)))
                .isEqualTo(2);
    }

    private static void show(RequestSpecification who, Map<String, ?> filter, int lines) {
        who.queryParams(filter)
                .queryParam("total", true)
                .get(EXTENSIONS)
                .then()
                .statusCode(200)
                .body("items", lines == 0 ? empty() : hasSize(lines))
                .body("total", equalTo(lines));
    }

    private String asked(String unit, UUID assignment) {
        return agency.head(unit)
                .body(Map.of("dueOn", LivePlan.today().plusDays(30), "reason", "Chờ thẩm định"))
                .post(ONE + "/extensions", assignment)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void decide(String id, boolean granted) {
        var seen = agency.office().get(EXTENSIONS + "/{id}", id).header("ETag");
        agency.office()
                .header("If-Match", seen)
                .body(Map.of("granted", granted, "reason", "Đã xem"))
                .put(EXTENSIONS + "/{id}/decision", id)
                .then()
                .statusCode(200);
    }
}
