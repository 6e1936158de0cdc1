package vn.tiendo.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;
import static vn.tiendo.report.PlanForReports.ROUNDS;
import static vn.tiendo.report.PlanForReports.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Reports that came another way and are typed later. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReportOnPaperTest {
    private TestAgency agency;
    private String round;
    private OneReport report;

    @BeforeEach
    void round() {
        agency = TestAgency.create();
        var plan = PlanForReports.issued(agency);
        round = plan.round("NCC", "LDVL");
        report = new OneReport(agency, plan.report(round, "NCC"), "NCC");
    }

    @Test
    void what_came_in_time_is_not_late_though_it_is_typed_later() {
        enter(today()).statusCode(200).body("receivedOn", equalTo(today().toString()));
        submit().statusCode(200).body("receivedOn", equalTo(today().toString()));

        dueOn(today().minusDays(1));
        late().body("find { it.unit.code == 'NCC' }.late", equalTo(true));
        TestDatabase.run(
                "update unit_report set received_on = ? where id = ?::uuid", today().minusDays(1), report.id());
        late().body("find { it.unit.code == 'NCC' }.late", equalTo(false));
    }

    @Test
    void the_story_says_on_which_day_it_came() {
        enter(today())
                .body("story[-1].words", containsString("Nhập thay Lê Thị Hoa, nhận ngày "))
                .body("story[-1].words", containsString("Bản giấy"));
    }

    @Test
    void nothing_comes_before_its_period_or_tomorrow() {
        enter(today().minusDays(1)).statusCode(422).body("violations.field", hasItem("receivedOn"));
        enter(today().plusDays(1)).statusCode(422).body("violations.field", hasItem("receivedOn"));
        agency.office().get(PATH, report.id()).then().body("onBehalfOf", nullValue());
    }

    @Test
    void nobody_is_reminded_of_what_has_come() {
        enter(today()).statusCode(200);

        agency.office()
                .post(ROUNDS + "/{id}/reminders", round)
                .then()
                .statusCode(200)
                .body("units", equalTo(1));
    }

    private ValidatableResponse enter(LocalDate receivedOn) {
        return agency.office()
                .header("If-Match", report.tag())
                .body(Map.of("onBehalfOf", "Lê Thị Hoa", "basis", "Bản giấy", "receivedOn", receivedOn.toString()))
                .put(PATH + "/entry-on-behalf", report.id())
                .then();
    }

    private ValidatableResponse submit() {
        return agency.office()
                .header("If-Match", report.tag())
                .put(PATH + "/submission", report.id())
                .then();
    }

    private void dueOn(LocalDate day) {
        TestDatabase.run("update report_round set due_on = ? where id = ?::uuid", day, round);
    }

    private ValidatableResponse late() {
        return agency.office().get(ROUNDS + "/{id}/reports", round).then().rootPath("items");
    }
}
