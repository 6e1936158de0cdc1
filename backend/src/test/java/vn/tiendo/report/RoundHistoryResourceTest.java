package vn.tiendo.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tiendo.report.PlanForReports.ROUNDS;
import static vn.tiendo.report.PlanForReports.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RoundHistoryResourceTest {
    private static final String PATH = ROUNDS + "/{id}/history";

    private TestAgency agency;
    private PlanForReports plan;

    @BeforeEach
    void plan() {
        agency = TestAgency.create();
        plan = PlanForReports.issued(agency);
    }

    @Test
    void shows_each_unit_over_the_rounds_on_the_same_plan() {
        var first = round("Đợt một", 20, "NCC", "KHTC");
        new OneReport(agency, plan.report(first, "NCC"), "NCC").submitted();
        var second = round("Đợt hai", -1, "NCC", "LDVL");
        new OneReport(agency, plan.report(second, "NCC"), "NCC").submitted();
        var other = plan.roundRequest("NCC");
        other.put("kind", "THEMATIC");
        plan.open(other).statusCode(201);

        agency.leader()
                .get(PATH, second)
                .then()
                .statusCode(200)
                .body("rounds.name", contains("Đợt một", "Đợt hai"))
                .body("units.unit.code", contains("KHTC", "NCC", "LDVL"))
                .body("units[0].rounds", contains("AWAITED", "NOT_ASKED"))
                .body("units[1].rounds", contains("ON_TIME", "LATE"))
                .body("units[2].rounds", contains("NOT_ASKED", "MISSING"))
                .body("units[1].count.onTime", equalTo(1))
                .body("rounds[1].count.sent", equalTo(1))
                .body("rounds[1].count.asked", equalTo(2))
                .body("count.missing", equalTo(1));
        agency.office().get(PATH, first).then().body("rounds.name", contains("Đợt một"));
    }

    @Test
    void what_came_on_paper_counts_when_it_is_entered() {
        var round = round("Đợt một", -1, "NCC");
        var report = new OneReport(agency, plan.report(round, "NCC"), "NCC");
        agency.office()
                .header("If-Match", report.tag())
                .body(Map.of(
                        "onBehalfOf", "Lê Thị Hoa",
                        "basis", "Văn bản số 12/BC-NCC",
                        "receivedOn", today().minusDays(2).toString()))
                .put(OneReport.PATH + "/entry-on-behalf", report.id())
                .then()
                .statusCode(200);
        agency.office().get(PATH, round).then().body("units[0].rounds", contains("MISSING"));

        agency.office()
                .header("If-Match", report.tag())
                .put(OneReport.PATH + "/submission", report.id())
                .then()
                .statusCode(200);
        agency.office().get(PATH, round).then().body("units[0].rounds", contains("ON_TIME"));
    }

    @Test
    void goes_back_as_far_as_wanted() {
        round("Đợt một", 1, "NCC");
        var second = round("Đợt hai", 1, "NCC");
        agency.office().queryParam("rounds", 1).get(PATH, second).then().body("rounds.name", contains("Đợt hai"));
        agency.office()
                .queryParam("rounds", 13)
                .get(PATH, second)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("rounds"))
                .body("violations[0].detail", containsString("từ 1 đến 12"));
    }

    @Test
    void is_nothing_for_units_or_other_agencies() {
        var round = round("Đợt một", 1, "NCC");
        agency.head("NCC").get(PATH, round).then().statusCode(403);
        TestAgency.create().office().get(PATH, round).then().statusCode(404);
    }

    /** A round whose last day is so many days from now. */
    private String round(String name, int daysLeft, String... units) {
        var request = plan.roundRequest(units);
        request.putAll(Map.of(
                "name", name,
                "periodFrom", today().minusDays(10).toString(),
                "dueOn", today().plusDays(daysLeft).toString()));
        return plan.open(request).statusCode(201).extract().path("id");
    }
}
