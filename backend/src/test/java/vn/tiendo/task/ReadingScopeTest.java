package vn.tiendo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** A unit's own people read what their unit takes part in, and lists, counts and figures show no more. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReadingScopeTest {
    private TestAgency agency;
    private LivePlan plan;

    @BeforeEach
    void two_units_share_a_task_and_one_has_its_own() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task("Việc chung", List.of("LDVL"), List.of("NCC"), Deadline.on(LivePlan.today()))
                .task("Việc riêng", "LDVL", 3)
                .issue();
    }

    @Test
    void the_list_of_a_unit_is_its_own_and_so_is_its_total() {
        list(agency.head("NCC"), Map.of("total", true))
                .body("items.unit.code", contains("NCC"))
                .body("total", equalTo(1));
        list(agency.head("NCC"), Map.of("total", true, "unit", agency.unit("LDVL")))
                .body("items", empty())
                .body("total", equalTo(0));
        list(agency.as(Role.READER, "NCC"), Map.of("total", true)).body("total", equalTo(3));
    }

    @Test
    void who_takes_part_in_a_task_opens_it_with_the_work_of_the_others() {
        agency.head("NCC")
                .get("/api/v1/tasks/{id}", plan.taskId(0))
                .then()
                .statusCode(200)
                .body("assignments.unit.code", containsInAnyOrder("LDVL", "NCC"));
        agency.head("NCC")
                .get("/api/v1/assignments/{id}", plan.assignment(0, "LDVL"))
                .then()
                .statusCode(200)
                .body("moves", empty());
    }

    @Test
    void a_task_of_others_is_unknown_to_a_unit() {
        agency.head("NCC").get("/api/v1/tasks/{id}", plan.taskId(1)).then().statusCode(404);
        agency.head("NCC")
                .get("/api/v1/assignments/{id}", plan.assignment(1, "LDVL"))
                .then()
                .statusCode(404);
        agency.head("NCC").get("/api/v1/tasks?total=true").then().body("total", equalTo(1));
    }

    @Test
    void figures_of_a_unit_are_its_own() {
        agency.head("NCC")
                .get("/api/v1/statistics/units")
                .then()
                .body("items.unit.code", contains("NCC"))
                .body("assignments.total", equalTo(0));
        agency.office().get("/api/v1/statistics/units").then().body("assignments.total", equalTo(2));
    }

    private static ValidatableResponse list(RequestSpecification who, Map<String, ?> query) {
        return who.queryParams(query).get("/api/v1/assignments").then().statusCode(200);
    }
}
