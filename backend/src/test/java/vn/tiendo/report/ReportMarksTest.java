package vn.tiendo.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Reports that are sent back with the places that are to be put right. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReportMarksTest {
    private TestAgency agency;
    private OneReport report;
    private String line;

    @BeforeEach
    void a_report_is_sent() {
        agency = TestAgency.create();
        report = PlanForReports.issued(agency).reportOf("NCC").submitted();
        line = agency.office().get(PATH, report.id()).path("lines[0].assignmentId");
    }

    @Test
    void places_are_sections_and_lines_and_stand_until_the_unit_sends_again() {
        giveBack(section("Nêu số hồ sơ"), Map.of("assignmentId", line, "words", " Ghi ngày đăng "))
                .statusCode(200)
                .body("marks.words", contains("Nêu số hồ sơ", "Ghi ngày đăng"))
                .body("marks.section", contains("RESULTS", null))
                .body("marks[1].assignmentId", equalTo(line));
        agency.head("NCC").get(PATH, report.id()).then().body("marks[0].section", equalTo("RESULTS"));

        report.submit().statusCode(200).body("marks", empty());
    }

    @Test
    void a_place_says_what_is_to_be_done_there() {
        giveBack(section(" ")).statusCode(422).body("violations.field", hasItem("marks[0].words"));
    }

    @Test
    void a_place_is_one_place_of_this_report() {
        refused(Map.of("words", "Ở đâu"));
        refused(Map.of("section", "RESULTS", "assignmentId", line, "words", "Hai chỗ"));
        refused(Map.of("assignmentId", UUID.randomUUID().toString(), "words", "Việc của ai"));
        agency.office().get(PATH, report.id()).then().body("state", equalTo("SUBMITTED"));
    }

    private void refused(Map<String, String> mark) {
        giveBack(section("Nêu số hồ sơ"), mark).statusCode(422).body("violations.field", hasItem("marks[1]"));
    }

    private static Map<String, String> section(String words) {
        return Map.of("section", "RESULTS", "words", words);
    }

    @SafeVarargs
    private ValidatableResponse giveBack(Map<String, String>... marks) {
        return agency.office()
                .header("If-Match", report.tag())
                .body(Map.of("reason", "Bổ sung số liệu", "marks", List.of(marks)))
                .put(PATH + "/return", report.id())
                .then();
    }
}
