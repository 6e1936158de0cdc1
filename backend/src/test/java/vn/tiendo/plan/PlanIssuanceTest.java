package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanIssuanceTest {
    private final TestAgency agency = TestAgency.create();
    private final PlanCalls plans = new PlanCalls(agency);

    @Inject
    Plans face;

    @Test
    void gives_the_first_number_of_the_year_with_a_leading_zero() {
        plans.issue(plans.readyDraft("Kế hoạch"), PlanCalls.issuance())
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("number", equalTo(1))
                .body("fullSymbol", equalTo("01/KH-SKT"))
                .body("issuedOn", equalTo("2024-02-28"))
                .body("signer.name", equalTo("Nguyễn Văn An"))
                .body("moves", empty());
    }

    @Test
    void goes_on_behind_a_number_given_by_hand_and_starts_anew_each_year() {
        number(PlanCalls.issuance(9), 9);
        number(PlanCalls.issuance(), 10);
        number(PlanCalls.issuance(3), 3);
        number(PlanCalls.issuance(), 11);
        var nextYear = PlanCalls.issuance();
        nextYear.put("issuedOn", "2025-01-02");
        number(nextYear, 1);
    }

    @Test
    void refuses_a_number_that_is_taken_however_the_symbol_is_written() {
        var first = plans.readyDraft("Kế hoạch thứ nhất");
        var request = PlanCalls.issuance(7);
        request.put("symbol", "KH-LĐTB&XH");
        plans.issue(first, request).then().statusCode(200);
        request.put("symbol", "KH-SLĐTBXH");
        plans.issue(plans.readyDraft("Kế hoạch thứ hai"), request)
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-number-taken"))
                .body("detail", allOf(containsString("07/KH-LĐTB&XH"), containsString("Kế hoạch thứ nhất")));
    }

    @Test
    void gives_each_number_once_when_many_issue_at_the_same_time() throws Exception {
        var drafts =
                Stream.of("a", "b", "c", "d", "e", "f").map(plans::readyDraft).toList();
        var calls = drafts.stream()
                .map(plan -> (Callable<Integer>) () -> plans.issue(plan, PlanCalls.issuance())
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("number"))
                .toList();
        var numbers = new HashSet<Integer>();
        try (var threads = Executors.newFixedThreadPool(drafts.size())) {
            for (var answer : threads.invokeAll(calls)) {
                numbers.add(answer.get());
            }
        }
        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void is_refused_while_the_plan_has_no_task() {
        var plan = plans.draft("Kế hoạch trống");
        plans.added(plan, PlanCalls.heading("A", "Đề mục"));
        plans.issue(plan, PlanCalls.issuance()).then().statusCode(409).body("code", equalTo("plan-without-task"));
    }

    @Test
    void is_refused_while_a_cell_is_open_and_names_the_row() {
        var plan = plans.draft("Kế hoạch");
        var heading = plans.added(plan, PlanCalls.heading("B", "Công tác tuyên truyền"));
        var row = plans.taskLedBy();
        row.put("parentId", heading);
        var item = plans.added(plan, row);
        agency.office()
                .get("/api/v1/plans/{id}", plan)
                .then()
                .body("openCells.path", equalTo(List.of("B.1")))
                .body("openCells.cell", equalTo(List.of("lead")))
                .body("openCells.itemId", equalTo(List.of(item)));
        plans.issue(plan, PlanCalls.issuance())
                .then()
                .statusCode(409)
                .body("code", equalTo("open-cells"))
                .body("detail", containsString("B.1"));
    }

    @Test
    void is_refused_until_deadlines_before_the_date_of_issue_are_confirmed() {
        var plan = plans.draft("Kế hoạch");
        var row = plans.taskLedBy("VP");
        row.put("deadlineText", "Tháng 01/2024");
        plans.added(plan, row);
        var request = PlanCalls.issuance();
        plans.issue(plan, request)
                .then()
                .statusCode(409)
                .body("code", equalTo("deadlines-before-issue"))
                .body("detail", containsString("dòng 1 (01/01/2024 - 31/01/2024)"));
        request.put("pastDeadlinesConfirmed", true);
        plans.issue(plan, request).then().statusCode(200).body("state", equalTo("ISSUED"));
    }

    @Test
    void is_refused_when_the_leading_phrase_stands_for_nobody() {
        var plan = plans.draft("Kế hoạch");
        var row = plans.taskLedBy();
        row.put("lead", List.of(Map.of("groupId", agency.group("@CONCERNED"))));
        plans.added(plan, row);
        plans.issue(plan, PlanCalls.issuance()).then().statusCode(409).body("code", equalTo("lead-stands-for-nobody"));
    }

    @Test
    void happens_once() {
        var plan = plans.issuedPlan("Kế hoạch");
        plans.issue(plan, PlanCalls.issuance()).then().statusCode(409).body("code", equalTo("plan-already-issued"));
    }

    @Test
    void is_not_done_by_somebody_who_has_not_seen_the_newest_annex() {
        var plan = plans.readyDraft("Kế hoạch");
        var seen = plans.tag(plan);
        plans.added(plan, plans.taskLedBy("VP"));
        agency.office()
                .header("If-Match", seen)
                .body(PlanCalls.issuance())
                .put("/api/v1/plans/{id}/issuance", plan)
                .then()
                .statusCode(412);
        agency.office()
                .body(PlanCalls.issuance())
                .put("/api/v1/plans/{id}/issuance", plan)
                .then()
                .statusCode(428);
    }

    @Test
    void asks_for_a_date_that_is_no_mistake_and_for_a_signer() {
        var plan = plans.readyDraft("Kế hoạch");
        for (var day : List.of("2999-01-01", "1924-02-28")) {
            var request = PlanCalls.issuance();
            request.put("issuedOn", day);
            plans.issue(plan, request).then().statusCode(422).body("violations.field", hasItem("issuedOn"));
        }
        var request = new HashMap<String, Object>(Map.of("issuedOn", "2024-02-28"));
        request.put("signer", Map.of("position", "GIÁM ĐỐC", "name", ""));
        plans.issue(plan, request).then().statusCode(422).body("violations.field", hasItem("signer.name"));
    }

    @Test
    void is_for_the_office_and_the_leaders() {
        var plan = plans.readyDraft("Kế hoạch");
        plans.issue(agency.head("LDVL"), plan, PlanCalls.issuance()).then().statusCode(403);
        plans.issue(agency.leader(), plan, PlanCalls.issuance()).then().statusCode(200);
    }

    @Test
    void hands_over_the_rows_with_their_units_and_counted_deadlines() {
        var plan = plans.draft("Kế hoạch");
        var heading = plans.added(plan, PlanCalls.heading("B", "Công tác tuyên truyền"));
        var row = plans.taskLedBy("VP");
        row.put("parentId", heading);
        row.put("coordinating", List.of(Map.of("groupId", agency.group("@DIVISIONS"))));
        row.put("deadlineText", "100 ngày kể từ ngày ban hành Kế hoạch");
        row.put("products", List.of(Map.of("kind", "REPORT", "name", "Báo cáo kết quả")));
        plans.added(plan, row);
        plans.issue(plan, PlanCalls.issuance()).then().statusCode(200);
        var items =
                CurrentActor.onBehalfOf(agency.actor(Role.OFFICE, "VP"), () -> face.issuedItems(UUID.fromString(plan)));
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.path()).isEqualTo("B.1");
            assertThat(item.headings()).containsExactly("Công tác tuyên truyền");
            assertThat(item.leads()).containsExactly(agency.unit("VP"));
            assertThat(item.coordinators())
                    .containsExactly(agency.unit("KHTC"), agency.unit("NCC"), agency.unit("LDVL"));
            assertThat(item.deadline().end()).isEqualTo("2024-06-07");
            assertThat(item.products()).containsExactly(new ProductItem(ProductKind.REPORT, "Báo cáo kết quả"));
        });
    }

    private void number(Map<String, Object> request, int expected) {
        plans.issue(plans.readyDraft("Kế hoạch số " + expected), request)
                .then()
                .statusCode(200)
                .body("number", equalTo(expected));
    }
}
