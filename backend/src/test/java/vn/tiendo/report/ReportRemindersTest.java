package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static vn.tiendo.report.PlanForReports.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Reminders that go out by themselves. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReportRemindersTest {
    private TestAgency agency;
    private PlanForReports plan;
    private String round;

    @Inject
    RoundJob job;

    @BeforeEach
    void round() {
        agency = TestAgency.create();
        List.of("NCC", "LDVL", "KHTC").forEach(agency::head);
        plan = PlanForReports.issued(agency);
        round = plan.round("NCC", "LDVL");
    }

    @ParameterizedTest
    @CsvSource({"-31,", "-30, OVERDUE", "-1, OVERDUE", "0, TODAY", "1, THREE_DAYS", "3, THREE_DAYS", "4,"})
    void each_step_has_its_days(int daysLeft, ReminderStep step) {
        var day = LocalDate.of(2024, 3, 1);

        assertThat(ReminderStep.on(day, day.plusDays(daysLeft)).orElse(null)).isEqualTo(step);
    }

    @Test
    void nobody_is_reminded_while_the_last_day_is_far() {
        job.remindAll();

        reminded("NCC").body("items.title", contains("Đơn vị được yêu cầu báo cáo"));
    }

    @Test
    void a_unit_that_has_not_sent_is_reminded_once_at_each_step() {
        dueIn(2);
        job.remindAll();
        job.remindAll();
        dueIn(0);
        job.remindAll();
        dueIn(-1);
        job.remindAll();
        job.remindAll();

        reminded("NCC")
                .body(
                        "items.title",
                        contains(
                                "Báo cáo đã quá hạn gửi",
                                "Hôm nay là hạn gửi báo cáo",
                                "Sắp đến hạn gửi báo cáo",
                                "Đơn vị được yêu cầu báo cáo"));
    }

    @Test
    void whoever_has_sent_is_not_reminded_and_nobody_is_in_a_closed_round() {
        new OneReport(agency, plan.report(round, "NCC"), "NCC").submitted();
        dueIn(0);
        TestDatabase.run("update report_round set state = 'CLOSED' where id = ?", UUID.fromString(round));
        job.remindAll();
        reminded("LDVL").body("items.title", contains("Đơn vị được yêu cầu báo cáo"));

        TestDatabase.run("update report_round set state = 'OPEN' where id = ?", UUID.fromString(round));
        job.remindAll();
        reminded("LDVL").body("items.title", contains("Hôm nay là hạn gửi báo cáo", "Đơn vị được yêu cầu báo cáo"));
        reminded("NCC").body("items.title", contains("Đơn vị được yêu cầu báo cáo"));
        reminded("KHTC").body("items", empty());
    }

    private void dueIn(int days) {
        TestDatabase.run(
                "update report_round set due_on = ? where id = ?", today().plusDays(days), UUID.fromString(round));
    }

    private ValidatableResponse reminded(String unit) {
        return agency.head(unit)
                .queryParam("kind", "REPORT")
                .get("/api/v1/notifications")
                .then()
                .statusCode(200);
    }
}
