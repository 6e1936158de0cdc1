package vn.tiendo.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

/** What the overview and the statistics show of live plans. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OverviewFiguresTest {
    private static final String OVERVIEW = "/api/v1/overview";
    private static final String STATISTICS = "/api/v1/statistics/units";

    private TestAgency agency;
    private LivePlan plan;

    @Inject
    CountCheck check;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task("Quá hạn", "LDVL", -1)
                .task("Sắp đến hạn", "LDVL", 2)
                .task(
                        "Chung",
                        List.of("LDVL", "NCC"),
                        List.of("KHTC"),
                        Deadline.on(LivePlan.today().plusDays(40)))
                .task("Xong muộn", "NCC", -3)
                .task("Xong đúng hạn", "NCC", 0)
                .issue();
        done(3);
        done(4);
    }

    @Test
    void nobody_reads_figures_without_signing_in() {
        given().get(OVERVIEW).then().statusCode(401);
        given().get(STATISTICS).then().statusCode(401);
    }

    @Test
    void tiles_count_lead_assignments_and_tasks_are_counted_once() {
        agency.office()
                .get(OVERVIEW)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(LivePlan.today().toString()))
                .body("tiles.overdue", equalTo(1))
                .body("tiles.dueSoon", equalTo(1))
                .body("tiles.open", equalTo(4))
                .body("tiles.done", equalTo(2))
                .body("tiles.total", equalTo(6))
                .body("tiles.idle", equalTo(0))
                .body("tasks.total", equalTo(5))
                .body("tasks.done", equalTo(2))
                .body("units.unit.code", contains("KHTC", "NCC", "LDVL"))
                .body("units[0].lead.total", equalTo(0))
                .body("units[0].coordinating.total", equalTo(1))
                .body("upcoming.content", contains("Sắp đến hạn", "Chung", "Chung"));
    }

    @Test
    void charts_divide_the_same_tasks_by_the_month_of_their_last_day() {
        given().get(OVERVIEW + "/charts").then().statusCode(401);
        var chart = agency.office()
                .queryParam("plan", plan.id())
                .get(OVERVIEW + "/charts")
                .then()
                .statusCode(200)
                .body("items.kind", contains("STACKED_COLUMNS"))
                .body("items[0].categories[0]", matchesPattern("\\d{1,2}/\\d{4}"))
                .extract();
        assertThat(sum(chart.path("items[0].series.find { it.name == 'Quá hạn' }.values")))
                .isEqualTo(1);
        assertThat(sum(chart.path("items[0].series.values.flatten()"))).isEqualTo(5);
        var own = agency.head("NCC").queryParam("plan", plan.id()).get(OVERVIEW + "/charts");
        assertThat(sum(own.path("items[0].series.values.flatten()"))).isEqualTo(3);
    }

    private static int sum(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void overdue_is_overdue_whatever_day_month_or_year_it_was_due() {
        var other = TestAgency.create();
        var days = List.of(-1, -15, -45, -100, -200, -400, -800);
        var late = LivePlan.of(other);
        days.forEach(day -> late.task("Quá hạn " + day, "LDVL", day));
        late.task("Còn hạn", "LDVL", 400).issue();

        other.office()
                .get(STATISTICS)
                .then()
                .statusCode(200)
                .body("items.find { it.unit.code == 'LDVL' }.lead.overdue", equalTo(days.size()));
    }

    @Test
    void a_rate_is_done_on_time_over_what_was_due() {
        agency.leader()
                .queryParam("plan", plan.id())
                .get(STATISTICS)
                .then()
                .statusCode(200)
                .body("items.find { it.unit.code == 'NCC' }.lead.doneOnTime", equalTo(1))
                .body("items.find { it.unit.code == 'NCC' }.lead.doneLate", equalTo(1))
                .body("items.find { it.unit.code == 'NCC' }.lead.due", equalTo(2))
                .body("assignments.due", equalTo(3))
                .body("tasks.due", equalTo(3))
                .body("basis", equalTo("ADJUSTED"));
        agency.leader().queryParam("basis", "ORIGINAL").get(STATISTICS).then().body("assignments.due", equalTo(3));
    }

    @Test
    void a_units_own_people_see_their_unit() {
        for (var unit : List.of("NCC", "LDVL")) {
            agency.head(unit)
                    .queryParam("unit", agency.unit("KHTC"))
                    .get(OVERVIEW)
                    .then()
                    .body("units.unit.code", contains(unit))
                    .body("tiles.total", equalTo(3))
                    .body("tasks.total", equalTo(3));
        }
        agency.office()
                .queryParam("unit", agency.unit("LDVL"))
                .get(OVERVIEW)
                .then()
                .body("units", hasSize(1));
    }

    @Test
    void tomorrow_is_foreseen_and_yesterday_is_remembered() {
        agency.office()
                .queryParam("asOf", LivePlan.today().plusDays(3).toString())
                .get(STATISTICS)
                .then()
                .body("assignments.overdue", equalTo(2));
        agency.office()
                .queryParam("asOf", LivePlan.today().minusDays(1).toString())
                .get(STATISTICS)
                .then()
                .body("items", empty())
                .body("assignments.total", equalTo(0));
    }

    @Test
    void what_was_idle_is_so_no_longer_once_something_happens() {
        for (int days : new int[] {30, 75, 500}) {
            plan.restFor(days);
            idle(agency.office(), 4);
            idle(agency.office().queryParam("plan", plan.id()), 4);
            idle(agency.head("NCC"), 1);
        }
        report("LDVL", 0);
        report("KHTC", 2);
        report("LDVL", 0);

        idle(agency.office(), 3);
        idle(agency.office().queryParam("plan", plan.id()), 3);
        assertThat(check.differences())
                .noneMatch(words -> words.contains(agency.id().toString()));
    }

    @Test
    void work_that_rests_is_listed_as_often_as_it_is_counted() {
        plan.restFor(31);
        idleList(agency.office().queryParam("role", "LEAD"), 4);
        idleList(agency.office(), 5);
        idleList(agency.office().queryParam("unit", agency.unit("LDVL")), 3);
        idleList(agency.office().queryParam("plan", plan.id()), 5);
        idleList(agency.head("KHTC"), 1);
        idleList(agency.head("KHTC").queryParam("unit", agency.unit("LDVL")), 0);
    }

    @Test
    void what_a_unit_declined_waits_for_the_office() {
        var declined = plan.assignment(2, "KHTC");
        AssignmentCalls.send(
                        agency.head("KHTC"), declined, "declination", 0, Map.of("reason", "Không thuộc thẩm quyền"))
                .statusCode(200);

        agency.office().get(OVERVIEW).then().body("tiles.awaitingReassignment", equalTo(1));
        agency.head("NCC").get(OVERVIEW).then().body("tiles.awaitingReassignment", equalTo(0));
    }

    @Test
    void another_agency_counts_nothing_of_it() {
        TestAgency.create()
                .office()
                .get(OVERVIEW)
                .then()
                .body("tiles.total", equalTo(0))
                .body("units", empty());
    }

    @Test
    void statistics_cost_three_statements() {
        assertThat(new StatementCounter().during(() -> agency.office().get(STATISTICS)))
                .isEqualTo(3);
    }

    @Test
    void the_overview_costs_six_statements() {
        assertThat(new StatementCounter().during(() -> agency.office().get(OVERVIEW)))
                .isEqualTo(6);
    }

    private static void idle(RequestSpecification who, int number) {
        who.get(OVERVIEW).then().body("tiles.idle", equalTo(number));
    }

    private static void idleList(RequestSpecification who, int number) {
        who.queryParam("idle", true)
                .queryParam("total", true)
                .get("/api/v1/assignments")
                .then()
                .body("items", hasSize(number))
                .body("total", equalTo(number));
    }

    private void report(String unit, int task) {
        agency.head(unit)
                .body(Map.of("percent", 30, "words", "Đang làm"))
                .post("/api/v1/assignments/{id}/progress", plan.assignment(task, unit))
                .then()
                .statusCode(201);
    }

    private void done(int task) {
        var assignment = plan.assignment(task, "NCC");
        agency.head("NCC")
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put("/api/v1/assignments/{id}/submission", assignment)
                .then()
                .statusCode(200);
        agency.office()
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .put("/api/v1/assignments/{id}/confirmation", assignment)
                .then()
                .statusCode(200);
    }
}
