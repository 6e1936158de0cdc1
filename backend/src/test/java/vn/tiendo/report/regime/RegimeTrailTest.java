package vn.tiendo.report.regime;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What the trail says of a regime that was changed. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RegimeTrailTest {
    private static final String REGIMES = "/api/v1/report-regimes";
    private static final String ENTRIES = "/api/v1/audit-entries";

    private final TestAgency agency = TestAgency.create();

    @Test
    void units_and_groups_that_take_the_place_of_others_are_named() {
        String id = agency.office()
                .body(withSubjects(
                        Map.of("kind", "CHOSEN", "unitIds", List.of(agency.unit("NCC"), agency.unit("BBT")))))
                .post(REGIMES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        write(id, 0, Map.of("kind", "CHOSEN", "unitIds", List.of(agency.unit("NCC"), agency.unit("LDVL"))));
        says(
                "Chọn từng đơn vị: Ban Biên tập Website Sở; Phòng Người có công",
                "Chọn từng đơn vị: Phòng Lao động - Việc làm; Phòng Người có công");
        write(id, 1, Map.of("kind", "GROUP", "groupId", agency.group("@DIVISIONS")));
        says("Chọn từng đơn vị: Phòng Lao động - Việc làm; Phòng Người có công", "Một nhóm đơn vị: Các phòng thuộc Sở");
    }

    private void write(String id, long version, Map<String, Object> subjects) {
        agency.office()
                .header("If-Match", "\"%d\"".formatted(version))
                .body(withSubjects(subjects))
                .put(REGIMES + "/{id}", id)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> withSubjects(Map<String, Object> subjects) {
        var content = RegimeRequests.quarterly(agency);
        content.put("subjects", subjects);
        return content;
    }

    private void says(String before, String after) {
        String newest = agency.leader()
                .queryParam("event", "RegimeWritten")
                .get(ENTRIES)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        agency.leader()
                .get(ENTRIES + "/{id}", newest)
                .then()
                .statusCode(200)
                .body("changes.label", contains("Đơn vị phải báo cáo"))
                .body("changes.before", contains(before))
                .body("changes.after", contains(after));
    }
}
