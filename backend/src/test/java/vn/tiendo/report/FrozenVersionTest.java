package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;
import static vn.tiendo.report.PlanForReports.ROUNDS;
import static vn.tiendo.report.PlanForReports.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** What becomes of versions when the figures of their round are frozen. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FrozenVersionTest {
    private static final int DAYS_AGO = 3;

    private TestAgency agency;
    private String round;
    private OneReport report;

    @Inject
    RoundJob job;

    /** The cut-off is today, and the work has been assigned for a while. */
    @BeforeEach
    void a_report_is_approved_before_the_cut_off() {
        agency = TestAgency.create();
        var plan = PlanForReports.issued(agency).assignedEarlier(10);
        var request = new HashMap<>(plan.roundRequest("NCC"));
        request.put("periodFrom", today().minusDays(20).toString());
        request.put("periodTo", today().toString());
        round = plan.open(request).statusCode(201).extract().path("id");
        report = new OneReport(agency, plan.report(round, "NCC"), "NCC");
        report.submitted()
                .approve()
                .statusCode(200)
                .body("asOf", equalTo(today().toString()))
                .body("frozenAt", nullValue());
    }

    @Test
    void what_was_approved_before_goes_on_with_frozen_figures_as_a_version_of_its_own() {
        freeze();

        report().body("state", equalTo("APPROVED"))
                .body("asOf", equalTo(cutOff()))
                .body("frozenAt", notNullValue());
        versions()
                .body("items.number", contains(2, 1))
                .body("items.figures", contains("CUT_OFF", "SENT"))
                .body("items[0].reason", startsWith("Lấy số liệu chốt đến hết ngày"))
                .body("items[0].approvedAt", nullValue())
                .body("items[0].figuresUntil", startsWith("hết ngày"))
                .body("items[1].approvedAt", notNullValue())
                .body("items[1].figuresUntil", containsString(" giờ "));
        agency.head("NCC").get(PATH + "/versions/1", report.id()).then().body("asOf", equalTo(today().toString()));
    }

    @Test
    void whoever_writes_a_new_version_meanwhile_goes_on_with_what_they_have_before_them() {
        report.write(Map.of("results", "Đã đăng 02 tin.")).statusCode(409);
        revise(false);
        var tag = report.tag();

        freeze();

        agency.head("NCC")
                .header("If-Match", tag)
                .body(Map.of("results", "Đã đăng 03 tin."))
                .patch(PATH, report.id())
                .then()
                .statusCode(200)
                .body("asOf", equalTo(cutOff()));
        report.submitted().approve().statusCode(200).body("frozenAt", notNullValue());
        versions().body("items.figures", contains("CUT_OFF", "CUT_OFF", "SENT"));
        assertThat(version(2).<String>path("results")).isEmpty();
        assertThat(version(3).<String>path("results")).isEqualTo("Đã đăng 03 tin.");
        assertThat(version(3).<String>path("approvedAt")).isNotNull();
    }

    @Test
    void nobody_is_told_that_nothing_is_new_when_the_figures_are_frozen() {
        var tag = report.tag();

        freeze();

        agency.head("NCC")
                .header("If-None-Match", tag)
                .get(PATH, report.id())
                .then()
                .statusCode(200)
                .body("asOf", equalTo(cutOff()));
    }

    @Test
    void a_round_that_was_closed_before_its_cut_off_stays_as_it_was_sent() {
        var round = agency.office().get(ROUNDS + "/{id}", this.round);
        agency.office()
                .header("If-Match", round.header("ETag"))
                .put(ROUNDS + "/{id}/closure", this.round)
                .then()
                .statusCode(200);
        TestDatabase.run(
                "update report_round set closed_at = now() - interval '5 days' where id = ?::uuid", this.round);

        freeze();

        versions().body("items.figures", contains("SENT"));
        agency.office()
                .get(ROUNDS + "/{id}/message", this.round)
                .then()
                .body("asOf", equalTo(today().minusDays(5).toString()))
                .body("reports[0].figuresOf.taken", equalTo("SENT"));
    }

    @Test
    void a_correction_of_before_is_overtaken_by_the_cut_off() {
        revise(true);
        progress();
        report.submitted().approve().statusCode(200).body("figures.inProgress", equalTo(1));

        freeze();

        report().body("asOf", equalTo(cutOff())).body("figures.inProgress", equalTo(0));
        versions().body("items.figures", contains("CUT_OFF", "CORRECTED", "SENT"));
        agency.office()
                .get(ROUNDS + "/{id}/consolidation", round)
                .then()
                .body("totals.inProgress", equalTo(0))
                .body("totals.notStarted", equalTo(2));
    }

    @Test
    void a_correction_that_is_sent_before_and_approved_after_has_the_figures_of_the_cut_off() {
        revise(true);
        progress();
        report.submitted();

        freeze();

        report.approve().statusCode(200).body("asOf", equalTo(cutOff())).body("figures.inProgress", equalTo(0));
        versions().body("items.figures", contains("CUT_OFF", "CUT_OFF", "SENT"));
    }

    @Test
    void a_correction_of_after_says_what_was_recorded_since() {
        freeze();
        revise(true);
        progress();

        report.submitted()
                .approve()
                .statusCode(200)
                .body("asOf", equalTo(today().toString()))
                .body("figures.inProgress", equalTo(1));
        versions().body("items.figures", contains("CORRECTED", "CUT_OFF", "SENT"));
        agency.office()
                .get(ROUNDS + "/{id}/consolidation", round)
                .then()
                .body("units[0].moment.taken", equalTo("CORRECTED"))
                .body("units[0].moment.asOf", equalTo(today().toString()))
                .body(
                        "sections.find { it.section == 'RESULTS' }.text",
                        startsWith("Tính đến " + version(3).<String>path("figuresUntil")));
    }

    private void revise(boolean correctsFigures) {
        agency.head("NCC")
                .body(Map.of("reason", "Thiếu tin", "correctsFigures", correctsFigures))
                .post(PATH + "/versions", report.id())
                .then()
                .statusCode(201);
    }

    private Response version(int number) {
        return agency.head("NCC").get(PATH + "/versions/" + number, report.id());
    }

    private void progress() {
        agency.officer("NCC")
                .body(Map.of("percent", 50, "words", "Đã có bài đầu tiên"))
                .post("/api/v1/assignments/{id}/progress", report().extract().<String>path("lines[0].assignmentId"))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse report() {
        return agency.head("NCC").get(PATH, report.id()).then().statusCode(200);
    }

    private ValidatableResponse versions() {
        return agency.head("NCC").get(PATH + "/versions", report.id()).then().statusCode(200);
    }

    /** As if the cut-off had been some days ago, before anything was reported. */
    private void freeze() {
        for (var table : List.of(
                "report_round set cut_off_on = ? where id", "report_freeze set cut_off_on = ? where round_id")) {
            TestDatabase.run("update " + table + " = ?::uuid", today().minusDays(DAYS_AGO), round);
        }
        job.freezeDue();
    }

    private static String cutOff() {
        return today().minusDays(DAYS_AGO).toString();
    }
}
