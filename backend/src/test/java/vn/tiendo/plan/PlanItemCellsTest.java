package vn.tiendo.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** The cells of a row: words, their meaning, and what a person settles. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanItemCellsTest {
    private final TestAgency agency = TestAgency.create();
    private final PlanCalls plans = new PlanCalls(agency);
    private String plan;

    @BeforeEach
    void draft() {
        plan = plans.draft("Kế hoạch");
    }

    @Test
    void a_task_shows_its_cells_as_words_and_meaning() {
        var row = plans.taskLedBy("NCC", "LDVL");
        row.put("coordinating", List.of(Map.of("groupId", agency.group("@ALL"), "text", "Các phòng, đơn vị")));
        row.put("deadlineText", "Quý II/2024");
        row.put("products", List.of(Map.of("kind", "VIDEO", "name", "Video hướng dẫn")));
        row.put("note", "Theo kế hoạch");
        plans.add(plan, row)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", containsString("/items/"))
                .body("path", equalTo("1"))
                .body("lead.text", equalTo("Phòng Người có công, Phòng Lao động - Việc làm"))
                .body("lead.units", equalTo(List.of("NCC", "LDVL")))
                .body("lead.confidence", equalTo("SURE"))
                .body("coordinating.parties[0].kind", equalTo("GROUP"))
                .body("coordinating.parties[0].code", equalTo("@ALL"))
                .body("deadline.kind", equalTo("WINDOW"))
                .body("deadline.start", equalTo("2024-04-01"))
                .body("deadline.end", equalTo("2024-06-30"))
                .body("product.items[0].kind", equalTo("VIDEO"))
                .body("note", equalTo("Theo kế hoạch"))
                .body("problems", empty());
    }

    @Test
    void a_heading_has_no_cells() {
        plans.add(plan, PlanCalls.heading("A", "Đề mục"))
                .then()
                .statusCode(201)
                .body("lead", nullValue())
                .body("coordinating", nullValue())
                .body("deadline", nullValue())
                .body("product", nullValue())
                .body("problems", empty());
    }

    @Test
    void choosing_who_leads_settles_the_cell() {
        var item = plans.added(plan, plans.taskLedBy());
        plans.correct(plan, item, Map.of("content", "Nội dung khác"))
                .then()
                .body("problems.code", equalTo(List.of("lead-missing")))
                .body("lead.confidence", equalTo("UNKNOWN"));
        plans.correct(plan, item, Map.of("lead", List.of(Map.of("groupId", agency.group("@DIVISIONS")))))
                .then()
                .statusCode(200)
                .body("problems", empty())
                .body("lead.text", equalTo("Các phòng thuộc Sở"))
                .body("lead.units", equalTo(List.of("@DIVISIONS")));
    }

    @Test
    void a_choice_names_exactly_one_unit_or_group_of_the_agency() {
        var stranger = TestAgency.create();
        for (var wrong : List.of(
                Map.of(),
                Map.of("unitId", agency.unit("VP"), "groupId", agency.group("@ALL")),
                Map.of("unitId", stranger.unit("VP")),
                Map.of("groupId", stranger.group("@ALL")))) {
            var row = plans.taskLedBy("VP");
            row.put("coordinating", List.of(wrong));
            plans.add(plan, row).then().statusCode(422).body("violations.field", hasItem("coordinating[0]"));
        }
    }

    @Test
    void words_of_a_deadline_are_understood_anew_and_a_person_may_settle_them() {
        var row = plans.taskLedBy("VP");
        row.put("deadlineText", "31/9/2024");
        var item = plans.added(plan, row);
        plans.correct(plan, item, Map.of("note", "x"))
                .then()
                .body("problems.cell", equalTo(List.of("deadline")))
                .body("problems.code", equalTo(List.of("impossible-date")));
        plans.correct(plan, item, Map.of("deadlineEnd", "2024-09-30"))
                .then()
                .body("deadline.text", equalTo("31/9/2024"))
                .body("deadline.end", equalTo("2024-09-30"))
                .body("problems", empty());
        plans.correct(plan, item, Map.of("deadlineText", "Quý I"))
                .then()
                .body("deadline.end", equalTo("2024-03-31"))
                .body("deadline.yearInferred", equalTo(true));
        plans.correct(plan, item, Map.of("deadlineText", "Từ Quý I/2024", "deadlineSettled", true))
                .then()
                .body("deadline.needsReview", equalTo(false))
                .body("problems", empty());
        plans.correct(plan, item, Map.of("deadlineText", "")).then().body("deadline", nullValue());
    }

    @Test
    void a_product_is_wanted_once_unless_a_number_says_otherwise() {
        var row = plans.taskLedBy("VP");
        row.put(
                "products",
                List.of(
                        Map.of("kind", "CONFERENCE", "name", "hội nghị tập huấn", "count", 3),
                        Map.of("kind", "REPORT", "name", "Báo cáo kết quả")));
        var item = plans.added(plan, row);
        plans.correct(plan, item, Map.of("note", "x"))
                .then()
                .body("product.items.count", equalTo(List.of(3, 1)))
                .body("product.text", equalTo("03 hội nghị tập huấn; Báo cáo kết quả"));
    }

    @Test
    void a_number_of_products_out_of_range_is_refused_where_it_stands() {
        for (int wrong : List.of(0, -1, 1001)) {
            var row = plans.taskLedBy("VP");
            row.put("products", List.of(Map.of("kind", "REPORT", "name", "Báo cáo", "count", wrong)));
            plans.add(plan, row)
                    .then()
                    .statusCode(422)
                    .body("violations.field", equalTo(List.of("products[0].count")))
                    .body("violations[0].detail", equalTo("Số lượng sản phẩm phải từ 1 đến 1.000."));
        }
    }
}
