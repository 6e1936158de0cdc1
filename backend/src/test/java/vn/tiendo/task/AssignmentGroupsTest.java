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
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AssignmentGroupsTest {
    private static final String LIST = "/api/v1/assignments";
    private static final String GROUPS = LIST + "/groups";

    private TestAgency agency;
    private LivePlan plan;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        var always = DeadlineDraft.of(DeadlineKind.CONTINUOUS).continuous().build("Thường xuyên");
        plan = LivePlan.of(agency)
                .task("Việc tháng này", "LDVL", 0)
                .task(
                        "Việc chung",
                        List.of("LDVL", "KHTC"),
                        List.of("NCC"),
                        Deadline.on(LivePlan.today().plusDays(40)))
                .task("Thường xuyên đăng tải", List.of("LDVL"), List.of(), always)
                .issue();
    }

    @Test
    void units_come_in_the_order_of_the_organisation_with_exact_numbers() {
        groups(agency.office().queryParam("by", "UNIT"))
                .body(
                        "items.label",
                        contains("Phòng Kế hoạch - Tài chính", "Phòng Người có công", "Phòng Lao động - Việc làm"))
                .body("items.total", contains(1, 1, 3))
                .body("items.atLeast", contains(false, false, false));
    }

    @Test
    void plans_are_named_with_number_symbol_and_title() {
        groups(agency.office().queryParam("by", "PLAN"))
                .body("items.label", contains("09/KH-SKT - Kế hoạch tuyên truyền cải cách hành chính"))
                .body("items[0].key", equalTo(plan.id().toString()))
                .body("items[0].total", equalTo(5));
    }

    @Test
    void a_long_list_of_plans_comes_in_pages() {
        LivePlan.of(agency).task("Việc khác", "NCC", 3).issue();
        var first = groups(agency.office().queryParam("by", "PLAN").queryParam("limit", 1))
                .extract();
        assertThat(first.<List<?>>path("items")).hasSize(1);
        groups(agency.office()
                        .queryParam("by", "PLAN")
                        .queryParam("limit", 1)
                        .queryParam("cursor", first.<String>path("nextCursor")))
                .body("items[0].key", equalTo(plan.id().toString()))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void what_was_returned_is_counted_apart_from_what_has_begun() {
        var returned = plan.assignment(0, "LDVL");
        move("LDVL", returned, "submission", 0, Map.of());
        AssignmentCalls.send(agency.office(), returned, "return", 1, Map.of("reason", "Thiếu số liệu"))
                .statusCode(200);
        move("KHTC", plan.assignment(1, "KHTC"), "submission", 0, Map.of());
        groups(agency.office().queryParam("by", "STATE"))
                .body("items.key", contains("NOT_STARTED", "SUBMITTED", "RETURNED"))
                .body("items.total", contains(3, 1, 1));
        groups(agency.office().queryParam("by", "UNIT").queryParam("workState", "RETURNED", "SUBMITTED"))
                .body("items.total", contains(1, 1));
    }

    @Test
    void months_are_told_by_their_days_and_what_has_none_comes_last() {
        var thisMonth = YearMonth.from(LivePlan.today());
        var later = YearMonth.from(LivePlan.today().plusDays(40));
        groups(agency.office().queryParam("by", "MONTH"))
                .body("items.key", contains(thisMonth.toString(), later.toString(), "none"))
                .body("items.total", contains(1, 3, 1))
                .body("items[0].dueFrom", equalTo(thisMonth.atDay(1).toString()))
                .body("items[0].dueUntil", equalTo(thisMonth.atEndOfMonth().toString()))
                .body("items[2].label", equalTo("Không có thời hạn"));
        groups(agency.office()
                        .queryParam("by", "MONTH")
                        .queryParam("dueUntil", LivePlan.today().toString()))
                .body("items[0].dueUntil", equalTo(LivePlan.today().toString()))
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"q, viec", "role, LEAD", "schedule, ON_TRACK", "open, true", "open, false", "idle, false", "dated, true"
    })
    void numbers_of_any_filter_add_up_to_its_list(String filter, String value) {
        for (var by : GroupBy.values()) {
            var totals = groups(agency.office().queryParam("by", by.name()).queryParam(filter, value))
                    .extract()
                    .<List<Integer>>path("items.total");
            agency.office()
                    .queryParam(filter, value)
                    .queryParam("total", true)
                    .get(LIST)
                    .then()
                    .body(
                            "total",
                            equalTo(totals.stream().mapToInt(total -> total).sum()));
        }
    }

    @Test
    void a_unit_sees_headings_of_its_own_work_only() {
        groups(agency.head("KHTC").queryParam("by", "UNIT")).body("items.total", contains(1));
        groups(agency.head("KHTC").queryParam("by", "UNIT").queryParam("unit", agency.unit("LDVL")))
                .body("items", hasSize(0));
        groups(agency.head("KHTC").queryParam("by", "MONTH")).body("items", hasSize(1));
        given().get(GROUPS).then().statusCode(401);
    }

    @Test
    void headings_cost_the_same_however_many_there_are() {
        var statements = new StatementCounter();
        for (var by : GroupBy.values()) {
            assertThat(statements.during(() -> groups(agency.office().queryParam("by", by.name()))))
                    .isLessThanOrEqualTo(2);
        }
    }

    private void move(String unit, UUID assignment, String move, long version, Map<String, ?> body) {
        AssignmentCalls.send(agency.head(unit), assignment, move, version, body).statusCode(200);
    }

    private static ValidatableResponse groups(RequestSpecification request) {
        return request.get(GROUPS).then().statusCode(200);
    }
}
