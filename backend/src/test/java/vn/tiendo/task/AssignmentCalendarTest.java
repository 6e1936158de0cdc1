package vn.tiendo.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AssignmentCalendarTest {
    private static final String LIST = "/api/v1/assignments";
    private static final String CALENDAR = LIST + "/calendar";

    private final LocalDate today = LivePlan.today();
    private TestAgency agency;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        LivePlan.of(agency)
                .task("Một", "LDVL", 2)
                .task("Hai", "KHTC", 2)
                .task("Ba", "LDVL", 2)
                .task("Có khoảng thời gian", List.of("LDVL"), List.of(), window(1, 3))
                .task("Kéo dài", List.of("NCC"), List.of(), window(-5, 30))
                .task("Xong trước", "LDVL", -1)
                .issue();
    }

    @Test
    void each_day_shows_a_few_lines_and_all_numbers() {
        calendar(agency.office().queryParam("perDay", 2))
                .body("days.day", hasSize(5))
                .body("days.dueTotal.total", contains(0, 0, 3, 1, 0))
                .body("days[2].due", hasSize(2))
                .body("days[3].due.content", contains("Có khoảng thời gian"))
                .body("days[3].due[0].startsOn", equalTo(today.plusDays(1).toString()))
                .body("days.starting.total", contains(0, 1, 0, 0, 0))
                .body("throughout.total", equalTo(1))
                .body("throughout.atLeast", equalTo(false));
    }

    @Test
    void it_shows_what_the_filter_leaves_and_what_the_reader_may_see() {
        calendar(agency.office().queryParam("unit", agency.unit("KHTC")))
                .body("days.dueTotal.total", contains(0, 0, 1, 0, 0));
        calendar(agency.office().queryParam("q", "khoang thoi")).body("days.dueTotal.total", contains(0, 0, 0, 1, 0));
        calendar(agency.head("KHTC"))
                .body("days.dueTotal.total", contains(0, 0, 1, 0, 0))
                .body("throughout.total", equalTo(0));
        given().queryParam("from", today.toString())
                .queryParam("until", today.toString())
                .get(CALENDAR)
                .then()
                .statusCode(401);
    }

    @Test
    void its_numbers_open_as_lists() {
        list("startsOn", today.plusDays(1)).body("items.content", contains("Có khoảng thời gian"));
        agency.office()
                .queryParam("dueFrom", today.plusDays(2).toString())
                .queryParam("dueUntil", today.plusDays(2).toString())
                .get(LIST)
                .then()
                .body("items", hasSize(3));
    }

    @Test
    void what_is_under_way_on_some_days_touches_them_with_its_window_or_its_last_day() {
        agency.office()
                .queryParam("activeFrom", today.toString())
                .queryParam("activeUntil", today.plusDays(1).toString())
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items.content", contains("Có khoảng thời gian", "Kéo dài"));
        list("activeFrom", today.plusDays(4)).body("items.content", contains("Kéo dài"));
    }

    @Test
    void more_than_six_weeks_are_refused() {
        for (int days : new int[] {42, -1}) {
            agency.office()
                    .queryParam("from", today.toString())
                    .queryParam("until", today.plusDays(days).toString())
                    .get(CALENDAR)
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("until"));
        }
        agency.office().get(CALENDAR).then().statusCode(422);
    }

    @Test
    void a_month_costs_as_many_statements_as_a_day() {
        var statements = new StatementCounter();
        assertThat(statements.during(() -> calendar(agency.office()))).isEqualTo(3);
    }

    private ValidatableResponse list(String parameter, LocalDate day) {
        return agency.office()
                .queryParam(parameter, day.toString())
                .get(LIST)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse calendar(RequestSpecification request) {
        return request.queryParam("from", today.toString())
                .queryParam("until", today.plusDays(4).toString())
                .get(CALENDAR)
                .then()
                .statusCode(200);
    }

    private Deadline window(int from, int until) {
        return DeadlineDraft.of(DeadlineKind.WINDOW)
                .start(today.plusDays(from))
                .end(today.plusDays(until))
                .build("Từ ngày này đến ngày kia");
    }
}
