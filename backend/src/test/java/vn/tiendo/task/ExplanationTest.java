package vn.tiendo.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

/** Why a number is what it is. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ExplanationTest {
    private static final String WHY = "/api/v1/statistics/explanation";

    private TestAgency agency;
    private LivePlan plan;

    @BeforeEach
    void work_stands_in_many_ways() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task("Quá hạn", "LDVL", -3)
                .task("Cũng quá hạn", "NCC", -1)
                .task("Hôm nay", "LDVL", 0)
                .task("Sắp đến hạn", "LDVL", 5)
                .task("Còn lâu", "LDVL", 40)
                .task("Đã gửi", "LDVL", 2)
                .issue();
        var sent = plan.assignment(5, "LDVL");
        var version =
                agency.head("LDVL").get(AssignmentCalls.ONE, sent).jsonPath().getLong("version");
        AssignmentCalls.send(agency.head("LDVL"), sent, "submission", version, Map.of())
                .statusCode(200);
    }

    @Test
    void a_figure_says_its_rule_what_it_counts_and_what_it_leaves_out() {
        why(agency.office(), Map.of("figure", "OVERDUE"))
                .body("value", equalTo(2))
                .body("outOf", nullValue())
                .body("rule", containsString("ngày hạn đã qua"))
                .body("counted.part", contains("OVERDUE"))
                .body("leftOut.find { it.part == 'DUE_TODAY' }.number", equalTo(1))
                .body("leftOut.find { it.part == 'SUBMITTED' }.number", equalTo(1))
                .body("leftOut.find { it.part == 'DUE_TODAY' }.reason", containsString("hết hôm nay"));
    }

    @Test
    void everything_is_counted_or_left_out_in_every_figure() {
        for (var figure : Figure.values()) {
            var found = why(agency.office(), Map.of("figure", figure)).extract().jsonPath();
            var all = List.of("counted", "against", "leftOut").stream()
                    .mapToLong(part -> found.getList(part + ".number", Long.class).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .sum();
            assertThat(all).as("%s", figure).isEqualTo(6);
        }
    }

    @Test
    void each_part_links_to_a_list_of_exactly_that_many() {
        for (var figure : List.of(Figure.OPEN, Figure.TOTAL, Figure.IDLE)) {
            var found = why(agency.office(), Map.of("figure", figure, "plan", plan.id()));
            List<Map<String, ?>> parts = found.extract().path("counted");
            List<Map<String, ?>> rest = found.extract().path("leftOut");
            for (var part : List.of(parts, rest).stream().flatMap(List::stream).toList()) {
                agency.office()
                        .urlEncodingEnabled(false)
                        .get(part.get("list") + "&total=true")
                        .then()
                        .body("total", equalTo(part.get("number")));
            }
        }
    }

    @Test
    void a_rate_says_what_stands_below_the_line() {
        why(agency.office(), Map.of("figure", "ON_TIME"))
                .body("value", equalTo(0))
                .body("outOf", equalTo(2))
                .body("counted.part", contains("DONE_ON_TIME"))
                .body("against.part", contains("OVERDUE", "DONE_LATE"));
    }

    @Test
    void a_units_own_people_are_told_of_their_unit() {
        why(agency.head("NCC"), Map.of("figure", "TOTAL", "unit", agency.unit("LDVL")))
                .body("value", equalTo(1))
                .body("counted.list", everyItem(containsString("unit=" + agency.unit("NCC"))));
    }

    @Test
    void the_past_has_no_list_and_tasks_have_none() {
        why(
                        agency.office(),
                        Map.of(
                                "figure",
                                "TOTAL",
                                "asOf",
                                LivePlan.today().minusDays(1).toString()))
                .body("value", equalTo(0))
                .body("counted.list", everyItem(nullValue()));
        why(agency.office(), Map.of("figure", "OVERDUE", "basis", "ORIGINAL"))
                .body("basis", equalTo("ORIGINAL"))
                .body("value", equalTo(2))
                .body("counted.list", everyItem(containsString("schedule=OVERDUE&basis=ORIGINAL")));
        why(agency.office(), Map.of("figure", "TOTAL", "of", "TASK")).body("value", equalTo(6));
        why(agency.office(), Map.of("figure", "TOTAL", "of", "COORDINATOR")).body("value", equalTo(0));
        why(agency.office(), Map.of("figure", "OVERDUE")).body("counted.list", everyItem(not(nullValue())));
        why(agency.office(), Map.of("figure", "AWAITING_REASSIGNMENT", "of", "EITHER"))
                .body("value", equalTo(0))
                .body("counted.list[0]", not(containsString("role=")));
    }

    @Test
    void it_costs_little_more_than_the_figure() {
        var statements = new StatementCounter();
        assertThat(statements.during(() -> why(agency.office(), Map.of("figure", "OVERDUE"))))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void what_cannot_be_explained_is_refused() {
        given().queryParam("figure", "TOTAL").get(WHY).then().statusCode(401);
        agency.office().get(WHY).then().statusCode(422);
        agency.office()
                .queryParam("figure", "IDLE")
                .queryParam("of", "TASK")
                .get(WHY)
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse why(RequestSpecification who, Map<String, ?> query) {
        return who.queryParams(query).get(WHY).then().statusCode(200);
    }
}
