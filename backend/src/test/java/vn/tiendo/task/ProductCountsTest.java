package vn.tiendo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.task.AssignmentCalls.ONE;
import static vn.tiendo.task.AssignmentCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestPdf;

/** How many of a product are owed, how many are shown, and what a submission is told that comes too early. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ProductCountsTest {
    private static final String CONFERENCES = "03 hội nghị tập huấn";

    private TestAgency agency;
    private LivePlan plan;
    private UUID assignment;

    @BeforeEach
    void three_conferences_and_a_report_are_owed() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task("Tập huấn", "LDVL", 3, CONFERENCES, "Báo cáo kết quả")
                .task(
                        "Tuyên truyền",
                        List.of("LDVL", "NCC"),
                        List.of(),
                        Deadline.on(LivePlan.today().plusDays(3)),
                        "03 tin, bài")
                .issue();
        assignment = plan.assignment(0, "LDVL");
    }

    @Test
    void the_overview_draws_them_by_kind() {
        agency.office()
                .get("/api/v1/overview/charts")
                .then()
                .statusCode(200)
                .body("items.title", hasItem("Sản phẩm theo loại"))
                .body("items.find { it.title == 'Sản phẩm theo loại' }.series.values.flatten()", contains(7, 0));
    }

    @Test
    void a_product_says_how_many_are_owed_and_shown() {
        agency.head("LDVL")
                .get(ONE, assignment)
                .then()
                .body("products.required", contains(3, 1))
                .body("products.shown", contains(0, 0))
                .body("products.proven", contains(false, false));
        add(symbol("15/KH-LĐVL", 0, CONFERENCES, 2)).statusCode(201).body("evidence[0].count", equalTo(2));
        add(symbol("16/KH-LĐVL", 0, CONFERENCES, 1))
                .body("products.shown", contains(3, 0))
                .body("products.proven", contains(true, false));
    }

    @Test
    void a_piece_stands_for_one_when_nothing_is_said() {
        var productId = plan.products(0).get(CONFERENCES);
        add(Map.of("kind", "DOCUMENT", "reference", "1/BC", "productId", productId))
                .statusCode(201)
                .body("evidence[0].count", equalTo(1))
                .body("products.shown", contains(1, 0));
    }

    @Test
    void what_is_taken_back_no_longer_counts() {
        var id = add(symbol("15/KH-LĐVL", 0, CONFERENCES, 3)).extract().<String>path("evidence[0].id");
        agency.head("LDVL")
                .delete(ONE + "/evidence/{e}", assignment, id)
                .then()
                .statusCode(200)
                .body("products.shown", contains(0, 0));
    }

    @Test
    void one_file_may_stand_for_several() {
        agency.head("LDVL")
                .contentType("multipart/form-data")
                .multiPart("file", "bao-cao.pdf", TestPdf.of("ba hội nghị"))
                .multiPart("productId", plan.products(0).get(CONFERENCES).toString())
                .multiPart("count", "3")
                .post(ONE + "/evidence", assignment)
                .then()
                .statusCode(201)
                .body("evidence[0].count", equalTo(3))
                .body("products.proven", contains(true, false));
    }

    @Test
    void a_number_out_of_range_or_of_no_product_is_refused_where_it_stands() {
        for (int wrong : List.of(0, 1001)) {
            add(symbol("15/KH-LĐVL", 0, CONFERENCES, wrong))
                    .statusCode(422)
                    .body("violations.field", contains("count"));
        }
        add(Map.of("kind", "DOCUMENT", "reference", "1/BC", "count", 2))
                .statusCode(422)
                .body("violations.field", contains("count"))
                .body(
                        "violations[0].detail",
                        equalTo("Hãy chọn sản phẩm trước khi ghi số lượng, hoặc để số lượng là 1."));
        agency.head("LDVL").get(ONE, assignment).then().body("evidence", hasSize(0));
    }

    @Test
    void a_submission_too_early_lists_what_is_missing_with_numbers() {
        add(symbol("15/KH-LĐVL", 0, CONFERENCES, 1)).statusCode(201);

        submit().statusCode(409)
                .body("code", equalTo("product-missing"))
                .body(
                        "detail",
                        equalTo("Chưa đủ tài liệu kiểm chứng: còn thiếu 2 trong 3 “hội nghị tập huấn”; "
                                + "chưa có “Báo cáo kết quả”. Hãy đính kèm rồi gửi lại."))
                .body("missing.name", contains(CONFERENCES, "Báo cáo kết quả"))
                .body("missing.required", contains(3, 1))
                .body("missing.shown", contains(1, 0))
                .body(
                        "missing[0].productId",
                        equalTo(plan.products(0).get(CONFERENCES).toString()));

        add(symbol("16/KH-LĐVL", 0, CONFERENCES, 2)).statusCode(201);
        add(symbol("17/BC-LĐVL", 0, "Báo cáo kết quả", 1)).statusCode(201);
        submit().statusCode(200);
    }

    @Test
    void other_refusals_list_nothing() {
        send(agency.office(), assignment, "confirmation", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("assignment-not-submitted"))
                .body("missing", nullValue());
    }

    @Test
    void the_units_of_a_task_show_its_products_together() {
        var task = plan.taskId(1);
        show("LDVL", 1);
        agency.office()
                .get("/api/v1/tasks/{id}", task)
                .then()
                .body("products.required", contains(3))
                .body("products.shown", contains(1))
                .body("products.proven", contains(false));
        show("NCC", 2);
        agency.office()
                .get("/api/v1/tasks/{id}", task)
                .then()
                .body("products.shown", contains(3))
                .body("products.proven", contains(true));
    }

    private ValidatableResponse submit() {
        var seen = agency.head("LDVL").get(ONE, assignment).header("ETag");
        return agency.head("LDVL")
                .header("If-Match", seen)
                .body(Map.of())
                .put(ONE + "/submission", assignment)
                .then();
    }

    private void show(String unit, int count) {
        agency.head(unit)
                .body(symbol("1/BC-" + unit, 1, "03 tin, bài", count))
                .post(ONE + "/evidence", plan.assignment(1, unit))
                .then()
                .statusCode(201);
    }

    private Map<String, ?> symbol(String reference, int task, String product, int count) {
        return Map.of(
                "kind",
                "DOCUMENT",
                "reference",
                reference,
                "productId",
                plan.products(task).get(product),
                "count",
                count);
    }

    private ValidatableResponse add(Map<String, ?> body) {
        return agency.head("LDVL")
                .body(body)
                .post(ONE + "/evidence", assignment)
                .then();
    }
}
