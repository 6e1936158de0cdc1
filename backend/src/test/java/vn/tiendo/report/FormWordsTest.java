package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.report.PlanForReports.ROUNDS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.content.FormSection;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestWord;

/** What units wrote under the headings of a form reaches the consolidation with the names of those who said it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FormWordsTest {
    private static final FormDefinition OUTLINE = new FormDefinition(
            "Đề cương",
            List.of(
                    new FormSection("chi-dao", "Công tác chỉ đạo, điều hành", "", false),
                    new FormSection("ton-tai", "Tồn tại, hạn chế", "", false)),
            List.of());

    private TestAgency agency;
    private FormForReports form;
    private String round;

    /** NCC and LDVL say the same, KHTC says something else, and the Office has not approved TTDVVL. */
    @BeforeEach
    void units_have_written() {
        agency = TestAgency.create();
        form = FormForReports.published(agency, OUTLINE);
        round = form.round("NCC", "LDVL", "KHTC", "TTDVVL");
        approved("NCC", "Họp giao ban hằng tuần.");
        approved("LDVL", "Họp giao ban hằng tuần.");
        approved("KHTC", "Ban hành 02 văn bản.");
        var waiting = form.report(round, "TTDVVL");
        form.write(waiting, said("Chưa duyệt.")).statusCode(200);
        waiting.submitted();
    }

    private void approved(String unit, String words) {
        var report = form.report(round, unit);
        form.write(report, said(words)).statusCode(200);
        report.submitted().approve().statusCode(200);
    }

    private static Map<String, ?> said(String words) {
        return Map.of("sections", Map.of("chi-dao", words), "tables", Map.of());
    }

    @Test
    void it_is_drafted_heading_by_heading_and_those_who_said_the_same_stand_together() {
        agency.office()
                .get(ROUNDS + "/{id}/consolidation", round)
                .then()
                .statusCode(200)
                .body("sections.find { it.section == 'HIGHLIGHTS' }.text", containsString("""
                                Công tác chỉ đạo, điều hành:
                                Phòng Kế hoạch - Tài chính: Ban hành 02 văn bản.
                                Phòng Người có công; Phòng Lao động - Việc làm: Họp giao ban hằng tuần."""))
                .body("sections.find { it.section == 'HIGHLIGHTS' }.text", not(containsString("Chưa duyệt")))
                .body("sections.find { it.section == 'HIGHLIGHTS' }.text", not(containsString("Tồn tại")));
        agency.office()
                .get(ROUNDS + "/{id}/consolidation/sections/HIGHLIGHTS", round)
                .then()
                .body("text", containsString("Ban hành 02 văn bản."));
    }

    @Test
    void it_stands_in_the_document() {
        var docx = agency.office()
                .accept("*/*")
                .queryParam("format", "docx")
                .get(ROUNDS + "/{id}/consolidation", round)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(TestWord.text(docx))
                .containsSubsequence(
                        "Công tác chỉ đạo, điều hành:",
                        "Phòng Người có công; Phòng Lao động - Việc làm: Họp giao ban hằng tuần.")
                .doesNotContain("Chưa duyệt.");
    }
}
