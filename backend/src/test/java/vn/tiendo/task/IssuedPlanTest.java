package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** From the press of the button that issues a plan to the inboxes of its units. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class IssuedPlanTest {
    private final TestAgency agency = TestAgency.create();

    @Inject
    CountCheck check;

    @Test
    void every_unit_named_or_meant_by_a_group_gets_its_share() {
        var plan = issued(
                Map.of("unitId", agency.unit("LDVL")),
                List.of(Map.of("groupId", agency.group("@ALL")), Map.of("unitId", agency.unit("LDVL"))),
                "Trước ngày 28/2/2024");

        agency.office()
                .queryParam("plan", plan)
                .queryParam("role", "LEAD")
                .get("/api/v1/assignments")
                .then()
                .body("items.unit.code", contains("LDVL"))
                .body("items[0].dueOn", equalTo("2024-02-27"))
                .body("items[0].deadlineText", equalTo("Trước ngày 28/2/2024"))
                .body("items[0].planSymbol", equalTo("01/KH-SKT"));
        agency.office()
                .queryParam("plan", plan)
                .queryParam("role", "COORDINATOR")
                .get("/api/v1/assignments")
                .then()
                .body("items.unit.code", hasItems("VP", "KHTC", "NCC", "TTDVVL"))
                .body("items.size()", equalTo(4));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void the_view_shows_the_headings_and_the_story_begins() {
        var plan = issued(Map.of("unitId", agency.unit("NCC")), List.of(), "Quý II/2024");
        var id = agency.office()
                .queryParam("plan", plan)
                .get("/api/v1/assignments")
                .then()
                .extract()
                .<String>path("items[0].id");

        agency.head("NCC")
                .get("/api/v1/assignments/{id}", id)
                .then()
                .body("headings", contains("Công tác tuyên truyền"))
                .body("planTitle", equalTo("Kế hoạch tuyên truyền"))
                .body("assignedOn", equalTo("2024-01-12"))
                .body("deadline.kind", equalTo("WINDOW"))
                .body("dueOn", equalTo("2024-06-30"))
                .body("products.name", contains("Tin, bài"))
                .body("story.kind", contains("ASSIGNED"));
    }

    @Test
    void the_making_is_in_the_trail() {
        var plan = issued(Map.of("unitId", agency.unit("NCC")), List.of(), "Quý II/2024");

        assertThat(new Sql(
                                "select count(*) as count from audit_entry where agency_id = ? and event = 'AssignmentsMade'",
                                agency.id())
                        .number(LivePlan.database()))
                .isEqualTo(1);
        assertThat(plan).isNotNull();
    }

    private String issued(Map<String, ?> lead, List<Map<String, ?>> coordinating, String deadline) {
        var plan = agency.office()
                .body(Map.of("title", "Kế hoạch tuyên truyền", "periodFrom", "2024-01-01", "periodTo", "2024-12-31"))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var heading = row(plan, Map.of("kind", "HEADING", "numbering", "A", "content", "Công tác tuyên truyền"));
        row(
                plan,
                Map.of(
                        "parentId",
                        heading,
                        "kind",
                        "TASK",
                        "numbering",
                        "1",
                        "content",
                        "Đăng tin, bài",
                        "lead",
                        List.of(lead),
                        "coordinating",
                        coordinating,
                        "deadlineText",
                        deadline,
                        "products",
                        List.of(Map.of("kind", "ARTICLE", "name", "Tin, bài"))));
        var tag = agency.office().get("/api/v1/plans/{id}", plan).header("ETag");
        agency.office()
                .header("If-Match", tag)
                .body(Map.of(
                        "issuedOn", "2024-01-12", "signer", Map.of("position", "GIÁM ĐỐC", "name", "Nguyễn Văn An")))
                .put("/api/v1/plans/{id}/issuance", plan)
                .then()
                .statusCode(200);
        return plan;
    }

    private String row(String plan, Map<String, ?> row) {
        return agency.office()
                .body(row)
                .post("/api/v1/plans/{id}/items", plan)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
