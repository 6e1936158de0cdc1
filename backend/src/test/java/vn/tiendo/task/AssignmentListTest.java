package vn.tiendo.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AssignmentListTest {
    private static final String LIST = "/api/v1/assignments";

    private TestAgency agency;
    private LivePlan plan;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        var always = DeadlineDraft.of(DeadlineKind.CONTINUOUS).continuous().build("Thường xuyên");
        plan = LivePlan.of(agency)
                .task("Quá hạn", "LDVL", -1)
                .task("Hôm nay", "LDVL", 0)
                .task("Sắp đến hạn", "LDVL", 7)
                .task(
                        "Trong hạn",
                        List.of("LDVL", "KHTC"),
                        List.of("NCC"),
                        Deadline.on(LivePlan.today().plusDays(8)))
                .task("Thường xuyên đăng tải", List.of("LDVL"), List.of(), always)
                .task("Cũng trong hạn", "LDVL", 8)
                .issue();
    }

    @Test
    void comes_by_due_date_with_what_has_none_last() {
        list("unit", agency.unit("LDVL"))
                .body(
                        "items.schedule",
                        contains("OVERDUE", "DUE_TODAY", "DUE_SOON", "ON_TRACK", "ON_TRACK", "NO_DEADLINE"))
                .body("items[0].daysLeft", equalTo(-1))
                .body("items[5].deadlineText", equalTo("Thường xuyên"))
                .body("items[5].continuous", equalTo(true));
    }

    @Test
    void comes_from_the_last_due_date_to_the_first_with_what_has_none_last() {
        agency.office()
                .queryParam("unit", agency.unit("LDVL"))
                .queryParam("sort", "-dueOn")
                .get(LIST)
                .then()
                .body(
                        "items.schedule",
                        contains("ON_TRACK", "ON_TRACK", "DUE_SOON", "DUE_TODAY", "OVERDUE", "NO_DEADLINE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dueOn", "-dueOn", "-lastActivityOn"})
    void pages_in_any_order_show_every_line_once(String sort) {
        var whole = list("sort", sort).extract().<List<String>>path("items.id");
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = agency.office()
                    .queryParams(Map.of("sort", sort, "limit", 2, "cursor", cursor == null ? "" : cursor))
                    .get(LIST)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(8).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "schedule, OVERDUE, 1",
        "schedule, DUE_TODAY, 1",
        "schedule, DUE_SOON, 1",
        "schedule, ON_TRACK, 4",
        "schedule, NO_DEADLINE, 1",
        "schedule, ON_TIME, 0",
        "schedule, LATE, 0",
        "role, COORDINATOR, 1",
        "workState, NOT_STARTED, 8",
        "workState, DONE, 0",
        "open, true, 8",
        "open, false, 0",
        "idle, true, 0",
        "idle, false, 8",
        "q, thuong XUYEN, 1",
        "q, đăng thường, 1",
        "q, 100%, 0"
    })
    void a_filter_shows_what_it_names(String filter, String value, int lines) {
        agency.office()
                .queryParam(filter, value)
                .queryParam("total", true)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items", hasSize(lines))
                .body("total", equalTo(lines));
    }

    @ParameterizedTest
    @CsvSource({
        "schedule=OVERDUE&schedule=DUE_TODAY, 2",
        "schedule=OVERDUE&schedule=OVERDUE, 1",
        "schedule=DUE_TODAY&schedule=DUE_SOON&schedule=ON_TRACK&role=LEAD, 5",
        "schedule=ON_TRACK&role=COORDINATOR, 1",
        "schedule=NO_DEADLINE&schedule=OVERDUE&open=true, 2",
        "schedule=NO_DEADLINE&open=false, 0",
        "schedule=OVERDUE&workState=IN_PROGRESS, 0",
        "schedule=OVERDUE&schedule=LATE, 1"
    })
    void schedules_together_are_counted_as_they_are_listed(String filter, int lines) {
        for (var who : List.of(agency.office(), agency.head("LDVL").queryParam("unit", agency.unit("LDVL")))) {
            var total = who.urlEncodingEnabled(false)
                    .get(LIST + "?total=true&" + filter)
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(total.<List<?>>path("items")).hasSize(total.path("total"));
        }
        total(filter, lines);
    }

    @Test
    void several_schedules_and_states_are_any_of_them() {
        agency.office()
                .queryParam("schedule", "OVERDUE", "DUE_TODAY")
                .queryParam("workState", "NOT_STARTED", "DONE")
                .get(LIST)
                .then()
                .body("items.content", containsInAnyOrder("Quá hạn", "Hôm nay"));
    }

    @Test
    void due_before_leaves_out_the_day_itself() {
        list("dueBefore", LivePlan.today()).body("items.content", contains("Quá hạn"));
    }

    @Test
    void submitted_work_is_on_time_or_late_and_never_overdue() {
        for (int task : new int[] {0, 1}) {
            agency.head("LDVL")
                    .header("If-Match", "\"0\"")
                    .body(Map.of())
                    .put(LIST + "/{id}/submission", plan.assignment(task, "LDVL"))
                    .then()
                    .statusCode(200);
        }
        list("schedule", "LATE").body("items.content", contains("Quá hạn"));
        list("schedule", "ON_TIME").body("items.content", contains("Hôm nay"));
        list("schedule", "OVERDUE").body("items", hasSize(0));
        AssignmentCalls.send(agency.office(), plan.assignment(0, "LDVL"), "confirmation", 1, Map.of())
                .statusCode(200);
        total("schedule=ON_TIME&schedule=LATE", 2);
        total("schedule=LATE&workState=DONE", 1);
        total("schedule=LATE&workState=SUBMITTED", 0);
        total("schedule=ON_TIME&workState=SUBMITTED&role=LEAD&open=false", 1);
        total("schedule=ON_TIME&open=true", 0);
    }

    @Test
    void what_it_cannot_read_is_refused() {
        agency.office().queryParam("sort", "name").get(LIST).then().statusCode(422);
        agency.office().queryParam("limit", 201).get(LIST).then().statusCode(422);
        agency.office().queryParam("cursor", "xyz").get(LIST).then().statusCode(422);
        agency.office().queryParam("unknown", 1).get(LIST).then().statusCode(422);
        given().get(LIST).then().statusCode(401);
    }

    @Test
    void a_page_costs_one_statement_however_long_it_is() {
        var statements = new StatementCounter();
        var shortest = statements.during(() -> list("limit", 1));
        var longer = statements.during(() -> list("limit", 100));

        assertThat(shortest).isEqualTo(longer).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=dueOn",
                "open=true",
                "workState=SUBMITTED",
                "schedule=OVERDUE",
                "schedule=LATE",
                "idle=true&role=LEAD"
            })
    void its_total_costs_one_more(String filter) {
        assertThat(new StatementCounter().during(() -> agency.office().get(LIST + "?total=true&" + filter)))
                .isEqualTo(2);
    }

    @Test
    void an_assignment_costs_the_same_however_long_its_story_is() {
        var id = plan.assignment(3, "LDVL");
        var statements = new StatementCounter();
        var before = statements.during(() -> agency.office().get(LIST + "/" + id));
        for (int i = 0; i < 3; i++) {
            agency.head("LDVL")
                    .body(Map.of("percent", i, "words", "Lần " + i))
                    .post(LIST + "/" + id + "/progress")
                    .then()
                    .statusCode(201);
        }
        assertThat(statements.during(() -> agency.office().get(LIST + "/" + id)))
                .isEqualTo(before)
                .isEqualTo(9);
    }

    @Test
    void a_progress_report_that_changes_no_state_counts_nothing() {
        var path = LIST + "/" + plan.assignment(3, "LDVL") + "/progress";
        var statements = new StatementCounter();

        // lock, update, story, trail, what open pages are told, and the view in nine (+ the herald)
        assertThat(statements.during(() -> agency.head("LDVL")
                        .body(Map.of("percent", 30, "words", "Đang làm"))
                        .post(path)))
                .isBetween(14, 15);
    }

    private void total(String filter, int lines) {
        agency.office()
                .get(LIST + "?total=true&" + filter)
                .then()
                .body("items", hasSize(lines))
                .body("total", equalTo(lines));
    }

    private ValidatableResponse list(String parameter, Object value) {
        return agency.office()
                .queryParam(parameter, value.toString())
                .get(LIST)
                .then()
                .statusCode(200);
    }
}
