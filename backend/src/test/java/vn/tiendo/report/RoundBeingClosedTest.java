package vn.tiendo.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;
import static vn.tiendo.report.PlanForReports.ROUNDS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.Meanwhile;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Reports that change at the moment at which their round is closed. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RoundBeingClosedTest {
    private TestAgency agency;
    private String round;
    private OneReport report;

    @BeforeEach
    void round() {
        agency = TestAgency.create();
        agency.head("NCC");
        var plan = PlanForReports.issued(agency);
        round = plan.round("NCC", "LDVL");
        report = new OneReport(agency, plan.report(round, "NCC"), "NCC");
    }

    @Test
    void nothing_is_sent_into_it() throws Exception {
        whileBeingClosed(report::submit).statusCode(409).body("code", equalTo("round-closed"));
    }

    @Test
    void no_unit_is_left_out_of_it() throws Exception {
        var tag = report.tag();
        whileBeingClosed(() -> agency.office()
                        .header("If-Match", tag)
                        .body(Map.of("reason", "Không có việc"))
                        .put(PATH + "/exclusion", report.id())
                        .then())
                .statusCode(409)
                .body("code", equalTo("round-closed"));
    }

    @Test
    void what_changes_in_it_before_is_counted() throws Exception {
        var tag = agency.office().get(ROUNDS + "/{id}", round).header("ETag");

        Meanwhile.asked(
                        this::leaveOut,
                        () -> agency.office()
                                .header("If-Match", tag)
                                .put(ROUNDS + "/{id}/closure", round)
                                .then())
                .statusCode(200);

        agency.leader()
                .queryParam("event", "RoundClosed")
                .get("/api/v1/audit-entries")
                .then()
                .body("items.sentence", contains("Đóng đợt báo cáo, còn 1 đơn vị chưa gửi"));
    }

    private ValidatableResponse whileBeingClosed(Callable<ValidatableResponse> move) throws Exception {
        return Meanwhile.asked(
                () -> TestDatabase.run(
                        "update report_round set state = 'CLOSED', version = version + 1 where id = ?::uuid", round),
                move);
    }

    /** As another replica does it: the round is shared, then the report changes. */
    private void leaveOut() {
        TestDatabase.count(
                "select count(*) from (select from report_round where id = ?::uuid for share) shared", round);
        TestDatabase.run(
                "update unit_report set state = 'EXCLUDED', exclusion_reason = 'Không có việc', version = version + 1 where id = ?::uuid",
                report.id());
    }
}
