package vn.tiendo.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Why a number of a unit's report is what it is. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReportExplanationTest {
    private static final String WHY = PATH + "/explanation";
    private static final String ASSIGNMENT = "/api/v1/assignments/{id}";

    private TestAgency agency;
    private PlanForReports plan;
    private OneReport report;

    @BeforeEach
    void report() {
        agency = TestAgency.create();
        plan = PlanForReports.issued(agency);
        report = plan.reportOf("NCC");
        move(0, "declination", Map.of("reason", "Không thuộc thẩm quyền"));
    }

    @Test
    void a_number_says_its_rule_what_it_counts_and_what_it_leaves_out() {
        why(agency.head("NCC"), "TOTAL")
                .body("value", equalTo(1))
                .body("asOf", equalTo(PlanForReports.today().toString()))
                .body("basis", equalTo("ADJUSTED"))
                .body("rule", containsString("trừ việc đơn vị từ chối"))
                .body("leftOut.find { it.part == 'DECLINED' }.number", equalTo(1))
                .body("leftOut.find { it.part == 'DECLINED' }.reason", containsString("không thuộc thẩm quyền"));
        why(agency.office(), "ON_TIME").body("value", equalTo(0)).body("outOf", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "TOTAL, total",
        "NOT_STARTED, notStarted",
        "IN_PROGRESS, inProgress",
        "SUBMITTED, submitted",
        "DONE, done",
        "DONE_LATE, doneLate",
        "OVERDUE, overdue",
    })
    void every_number_of_the_report_is_explained_as_it_stands_there(String figure, String field) {
        submit(1);

        for (var when : List.of("before", "after")) {
            var shown = agency.office().get(PATH, report.id()).jsonPath();
            var found = why(agency.office(), figure).extract().jsonPath();
            Assertions.assertThat(found.getLong("value")).as(when).isEqualTo(shown.getLong("figures." + field));
            Assertions.assertThat(all(found)).as(when).isEqualTo(2);
            if (when.equals("before")) {
                report.submitted();
            }
        }
    }

    @Test
    void lists_of_today_stand_behind_the_numbers_until_they_are_locked() {
        var parts = why(agency.office(), "TOTAL").extract().jsonPath();
        for (Map<String, ?> part : parts.<Map<String, ?>>getList("counted")) {
            agency.office()
                    .urlEncodingEnabled(false)
                    .get(part.get("list") + "&total=true")
                    .then()
                    .body("total", equalTo(part.get("number")));
        }

        report.submitted();
        submit(1);

        why(agency.office(), "NOT_STARTED")
                .body("value", equalTo(1))
                .body("counted.list", everyItem(nullValue()))
                .body("leftOut.list", everyItem(nullValue()));
    }

    @Test
    void what_the_unit_contributes_to_is_explained_apart() {
        report = plan.reportOf("KHTC");

        why(agency.head("KHTC"), "TOTAL").body("value", equalTo(0));
        why(agency.head("KHTC").queryParam("of", "COORDINATOR"), "TOTAL")
                .body("value", equalTo(1))
                .body("countedAs", equalTo("COORDINATOR"));
    }

    @Test
    void who_may_not_read_the_report_is_told_nothing_of_its_numbers() {
        given().queryParam("figure", "TOTAL").get(WHY, report.id()).then().statusCode(401);
        ask(agency.head("LDVL"), "TOTAL").statusCode(403).body("code", equalTo("not-your-unit"));
        ask(TestAgency.create().office(), "TOTAL").statusCode(404);
    }

    @Test
    void a_number_that_no_report_has_is_refused() {
        ask(agency.office(), "IDLE").statusCode(422).body("violations.field", contains("figure"));
        agency.office().get(WHY, report.id()).then().statusCode(422);
    }

    private ValidatableResponse why(RequestSpecification who, String figure) {
        return ask(who, figure).statusCode(200);
    }

    private ValidatableResponse ask(RequestSpecification who, String figure) {
        return who.queryParam("figure", figure).get(WHY, report.id()).then();
    }

    /** With what proves its product. */
    private void submit(int line) {
        var products = agency.head("NCC").get(ASSIGNMENT, assignment(line)).jsonPath();
        agency.head("NCC")
                .body(Map.of(
                        "productId",
                        products.getString("products[0].id"),
                        "kind",
                        "DOCUMENT",
                        "reference",
                        "12/BC-NCC"))
                .post(ASSIGNMENT + "/evidence", assignment(line))
                .then()
                .statusCode(201);
        move(line, "submission", Map.of());
    }

    private void move(int line, String move, Map<String, ?> body) {
        var tag = agency.head("NCC").get(ASSIGNMENT, assignment(line)).header("ETag");
        agency.head("NCC")
                .header("If-Match", tag)
                .body(body)
                .put(ASSIGNMENT + "/" + move, assignment(line))
                .then()
                .statusCode(200);
    }

    private String assignment(int line) {
        return agency.office().get(PATH, report.id()).jsonPath().getString("lines[" + line + "].assignmentId");
    }

    private static long all(JsonPath found) {
        return Stream.of("counted", "against", "leftOut")
                .flatMap(parts -> found.getList(parts + ".number", Long.class).stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}
