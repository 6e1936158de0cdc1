package vn.tiendo.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.report.PlanForReports.ROUNDS;

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
class RoundMessageTest {
    private static final String PATH = ROUNDS + "/{id}/message";
    private TestAgency agency;
    private String round;

    /** NCC is approved, LDVL has sent, KHTC has not. */
    @BeforeEach
    void round() {
        agency = TestAgency.create();
        var plan = PlanForReports.issued(agency);
        round = plan.round("NCC", "LDVL", "KHTC");
        var approved = new OneReport(agency, plan.report(round, "NCC"), "NCC");
        approved.write(Map.of("results", "Đã đăng 03 tin.")).statusCode(200);
        approved.submitted().approve().statusCode(200);
        new OneReport(agency, plan.report(round, "LDVL"), "LDVL").submitted();
    }

    @Test
    void it_tells_what_counts_and_nothing_of_the_others() {
        agency.leader()
                .get(PATH, round)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("formVersion", equalTo(1))
                .body("basis", equalTo("APPROVED"))
                .body("asOf", equalTo(PlanForReports.today().toString()))
                .body("agency.symbol", equalTo("SKT"))
                .body("round.id", equalTo(round))
                .body("reports.unitCode", contains("KHTC", "NCC", "LDVL"))
                .body("reports.state", contains("DRAFT", "APPROVED", "SUBMITTED"))
                .body("reports.findAll { it.state != 'APPROVED' }.lead", everyItem(nullValue()))
                .body("reports.findAll { it.state != 'APPROVED' }.version", everyItem(equalTo(0)))
                .body("reports[1].lead.total", equalTo(2))
                .body("reports[1].version", greaterThan(0))
                .body("reports[1].results", equalTo("Đã đăng 03 tin."));
    }

    @Test
    void a_new_version_that_is_on_its_way_changes_no_date_of_what_counts() {
        var report = new OneReport(agency, reportId("NCC"), "NCC");
        var told = agency.office().get(PATH, round);
        agency.head("NCC")
                .body(Map.of("reason", "Thiếu tin", "correctsFigures", false))
                .post(OneReport.PATH + "/versions", report.id())
                .then()
                .statusCode(201);
        report.submitted();

        agency.office()
                .get(PATH, round)
                .then()
                .body("reports[1].state", equalTo("SUBMITTED"))
                .body("reports[1].submittedAt", equalTo(told.<String>path("reports[1].submittedAt")))
                .body("reports[1].approvedAt", equalTo(told.<String>path("reports[1].approvedAt")))
                .body("reports[1].version", equalTo(1));
    }

    @Test
    void each_unit_tells_of_which_moment_its_figures_are() {
        agency.office()
                .get(PATH, round)
                .then()
                .body("reports[1].figuresOf.taken", equalTo("SENT"))
                .body(
                        "reports[1].figuresOf.asOf",
                        equalTo(PlanForReports.today().toString()))
                .body("reports[1].figuresOf.until", containsString(" giờ "))
                .body("reports[0].figuresOf", nullValue());
    }

    @Test
    void as_of_a_day_it_tells_how_the_work_of_all_units_stood() {
        agency.office()
                .queryParam("asOf", PlanForReports.today().toString())
                .get(PATH, round)
                .then()
                .statusCode(200)
                .body("basis", equalTo("AS_OF"))
                .body("reports.lead.total", contains(0, 2, 1))
                .body("reports.coordinating.total", contains(1, 0, 0))
                .body("reports[0].results", nullValue());
        agency.office()
                .queryParam("asOf", PlanForReports.today().minusDays(1).toString())
                .get(PATH, round)
                .then()
                .statusCode(200)
                .body("reports.lead.total", contains(0, 0, 0));
    }

    @Test
    void a_unit_that_need_not_report_is_named_without_figures() {
        var plan = PlanForReports.issued(agency);
        var other = plan.round("NCC", "KHTC");
        var report = new OneReport(agency, plan.report(other, "KHTC"), "KHTC");
        agency.office()
                .header("If-Match", report.tag())
                .body(Map.of("reason", "Không có việc trong kỳ"))
                .put(OneReport.PATH + "/exclusion", report.id())
                .then()
                .statusCode(200);
        agency.office()
                .queryParam("asOf", PlanForReports.today().toString())
                .get(PATH, other)
                .then()
                .body("reports[0].state", equalTo("EXCLUDED"))
                .body("reports[0].lead", nullValue())
                .body("reports[1].lead.total", equalTo(2));
    }

    @Test
    void a_day_to_come_and_a_form_that_there_is_not_are_violations() {
        agency.office()
                .queryParam("asOf", PlanForReports.today().plusDays(1).toString())
                .get(PATH, round)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("asOf"));
        agency.office()
                .queryParam("format", "edxml")
                .get(PATH, round)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("format"));
    }

    private String reportId(String unit) {
        return agency.office()
                .get(ROUNDS + "/{id}/reports", round)
                .path("items.find { it.unit.code == '%s' }.id".formatted(unit));
    }

    @Test
    void a_unit_and_another_agency_get_none() {
        agency.head("NCC").get(PATH, round).then().statusCode(403);
        TestAgency.create().office().get(PATH, round).then().statusCode(404);
    }
}
