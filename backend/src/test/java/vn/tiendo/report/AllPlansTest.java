package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
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
import vn.tiendo.testing.TestWord;

/** A round over all plans of an agency, of which it has two. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AllPlansTest {
    private TestAgency agency;
    private String round;
    private OneReport report;

    @BeforeEach
    void round() {
        agency = TestAgency.create();
        PlanForReports.issued(agency);
        var plan = PlanForReports.issued(agency);
        var request = plan.roundRequest("NCC", "KHTC");
        request.remove("planId");
        round = plan.open(request)
                .statusCode(201)
                .body("planId", nullValue())
                .body("planSymbol", equalTo(""))
                .extract()
                .path("id");
        report = new OneReport(agency, plan.report(round, "NCC"), "NCC");
    }

    @Test
    void a_unit_reports_on_the_work_of_both_and_each_line_says_of_which() {
        agency.head("NCC")
                .get(OneReport.PATH, report.id())
                .then()
                .body("figures.total", equalTo(4))
                .body("lines", hasSize(4))
                .body("lines.content", everyItem(containsString(" (Kế hoạch ")));
    }

    @Test
    void a_comment_may_be_on_the_work_of_either() {
        var line = agency.head("NCC").get(OneReport.PATH, report.id()).<String>path("lines[3].assignmentId");

        report.write(Map.of("comments", Map.of(line, "Đang làm")))
                .statusCode(200)
                .body("lines[3].comment", equalTo("Đang làm"));
    }

    @Test
    void the_consolidation_counts_the_tasks_of_both() {
        report.submitted().approve().statusCode(200);

        agency.office()
                .get(ROUNDS + "/{id}/consolidation", round)
                .then()
                .statusCode(200)
                .body("totals.total", equalTo(4))
                .body("lines", hasSize(4));
    }

    @Test
    void its_document_speaks_of_all_plans() {
        report.submitted().approve().statusCode(200);
        var bytes = agency.leader()
                .queryParam("format", "docx")
                .get(ROUNDS + "/{id}/consolidation", round)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(TestWord.text(bytes))
                .contains("Kết quả thực hiện các kế hoạch")
                .contains("Thực hiện các kế hoạch của Sở Kiểm thử; trên cơ sở báo cáo")
                .doesNotContain("Kế hoạch số");
    }
}
