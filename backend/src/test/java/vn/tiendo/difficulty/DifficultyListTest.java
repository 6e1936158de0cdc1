package vn.tiendo.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.difficulty.DifficultyCalls.ALL;
import static vn.tiendo.difficulty.DifficultyCalls.ONE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.task.LivePlan;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DifficultyListTest {
    private TestAgency agency;
    private LivePlan plan;
    private DifficultyCalls calls;
    private UUID first;
    private UUID second;

    @BeforeEach
    void two_units_have_raised_something() {
        agency = TestAgency.create();
        plan = LivePlan.ofUnitAndOffice(agency);
        calls = new DifficultyCalls(agency, plan);
        first = calls.sent("LDVL", "Chưa có kinh phí", plan.assignment(0, "LDVL"));
        second = calls.sent("NCC", "Thiếu người");
    }

    @Test
    void each_unit_sees_its_own_and_readers_none() {
        list("limit", "50").body("items.id", contains(second.toString(), first.toString()));
        agency.head("LDVL").get(ALL).then().body("items.id", contains(first.toString()));
        agency.leader().get(ALL).then().body("items", hasSize(2));
        agency.as(Role.READER, "LDVL").get(ALL).then().body("items", hasSize(0));
        agency.as(Role.READER, "LDVL").get(ONE, first).then().statusCode(404);
        TestAgency.create().office().get(ONE, first).then().statusCode(404);
    }

    @Test
    void filters_narrow_it() {
        list("unit", agency.unit("NCC")).body("items.id", contains(second.toString()));
        list("plan", plan.id()).body("items", hasSize(2));
        list("plan", UUID.randomUUID()).body("items", hasSize(0));
        list("kind", "FUNDING").body("items", hasSize(2));
        list("kind", "STAFF").body("items", hasSize(0));
        list("state", "WITH_OFFICE").body("items", hasSize(0));
        list("assignment", plan.assignment(0, "LDVL")).body("items.id", contains(first.toString()));
    }

    @Test
    void over_the_time_limit_is_late() {
        list("late", true).body("items", hasSize(0));
        TestDatabase.run(
                "update difficulty set step_due_on = ? where id = ?",
                LivePlan.today().minusDays(1),
                first);
        list("late", true).body("items.id", contains(first.toString())).body("items[0].late", equalTo(true));
        list("late", false).body("items.id", contains(second.toString()));
    }

    @Test
    void pages_follow_each_other_without_gap() {
        var next = agency.office()
                .queryParam("limit", 1)
                .queryParam("total", true)
                .get(ALL)
                .then()
                .body("total", equalTo(2))
                .body("items.id", contains(second.toString()))
                .body("nextCursor", notNullValue())
                .extract()
                .<String>path("nextCursor");
        list("cursor", next).body("items.id", contains(first.toString()));
        agency.office().queryParam("cursor", "xyz").get(ALL).then().statusCode(422);
        agency.office().queryParam("unknown", 1).get(ALL).then().statusCode(422);
    }

    @Test
    void a_page_costs_one_statement_and_one_of_them_six() {
        var statements = new StatementCounter();
        assertThat(statements.during(() -> list("limit", 1)))
                .isEqualTo(statements.during(() -> list("limit", 100)))
                .isEqualTo(1);
        assertThat(statements.during(() -> agency.office().get(ONE, first))).isLessThanOrEqualTo(6);
    }

    private ValidatableResponse list(String parameter, Object value) {
        return agency.office()
                .queryParam(parameter, value.toString())
                .get(ALL)
                .then()
                .statusCode(200);
    }
}
