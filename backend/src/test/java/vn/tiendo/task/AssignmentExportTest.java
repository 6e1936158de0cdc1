package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AssignmentExportTest {
    private static final String LIST = "/api/v1/assignments";

    private TestAgency agency;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        LivePlan.of(agency)
                .task("Báo cáo quý", "LDVL", 5)
                .task("=HYPERLINK(\"http://xau\")", "KHTC", 2)
                .issue();
    }

    @Test
    void a_file_has_the_columns_that_were_chosen_in_their_order() {
        var due = DateTimeFormatter.ofPattern("dd/MM/uuuu")
                .format(LivePlan.today().plusDays(5));
        assertThat(csv(agency.office()
                        .queryParam("columns", "DUE_ON", "CONTENT")
                        .queryParam("unit", agency.unit("LDVL"))))
                .isEqualTo("\uFEFF\"Hạn\",\"Nhiệm vụ\"\r\n\"%s\",\"Báo cáo quý\"\r\n".formatted(due));
    }

    @Test
    void it_has_the_headings_of_the_list_and_the_order_of_the_filter() {
        assertThat(csv(agency.office().queryParam("columns", "CONTENT").queryParam("by", "UNIT")))
                .containsSubsequence(
                        "Phòng Kế hoạch - Tài chính (1)", "HYPERLINK", "Phòng Lao động - Việc làm (1)", "Báo cáo quý");
        assertThat(csv(agency.office().queryParam("sort", "-dueOn"))).containsSubsequence("Báo cáo quý", "HYPERLINK");
    }

    @Test
    void what_looks_like_a_formula_is_text() {
        assertThat(csv(agency.office().queryParam("columns", "CONTENT")))
                .contains("\"'=HYPERLINK(\"\"http://xau\"\")\"");
    }

    @Test
    void a_unit_takes_home_its_own_work_only() {
        assertThat(csv(agency.head("LDVL"))).contains("Báo cáo quý").doesNotContain("HYPERLINK");
    }

    @Test
    void a_workbook_comes_by_accept_or_by_format() throws IOException {
        var file = agency.office()
                .accept(TableFormat.XLSX_TYPE)
                .get(LIST)
                .then()
                .statusCode(200)
                .contentType(TableFormat.XLSX_TYPE)
                .header("Content-Disposition", containsString("Nhi%E1%BB%87m%20v%E1%BB%A5.xlsx"))
                .extract()
                .asByteArray();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheet("Nhiệm vụ").getLastRowNum()).isEqualTo(2);
        }
        agency.office()
                .queryParam("format", "xlsx")
                .get(LIST)
                .then()
                .statusCode(200)
                .contentType(TableFormat.XLSX_TYPE);
    }

    @Test
    void what_it_cannot_write_is_refused_before_the_first_byte() {
        agency.office()
                .queryParam("format", "pdf")
                .get(LIST)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("format"));
        agency.office()
                .queryParam("format", "csv")
                .queryParam("sort", "name")
                .get(LIST)
                .then()
                .statusCode(422);
    }

    private static String csv(RequestSpecification request) {
        return request.queryParam("format", "csv")
                .get(LIST)
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=utf-8")
                .extract()
                .asString();
    }
}
