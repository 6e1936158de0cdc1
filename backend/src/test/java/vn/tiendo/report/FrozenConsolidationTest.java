package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.report.PlanForReports.ROUNDS;
import static vn.tiendo.report.PlanForReports.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.audit.Trail;
import vn.tiendo.identity.Role;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestCounts;
import vn.tiendo.testing.TestWord;

/** After its cut-off nothing that happens in the system changes what a round says. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FrozenConsolidationTest {
    private static final String DIFFICULTIES = "/api/v1/difficulties";

    private TestAgency agency;
    private PlanForReports plan;
    private String round;
    private OneReport ncc;

    @Inject
    RoundJob job;

    /** Cut off three days ago; NCC had raised a difficulty a week before, shown a product, and reports now. */
    @BeforeEach
    void a_round_is_frozen_and_its_reports_are_approved() {
        agency = TestAgency.create();
        plan = PlanForReports.issued(agency).assignedEarlier(10);
        var request = new HashMap<>(plan.roundRequest("NCC", "LDVL"));
        request.put("periodFrom", today().minusDays(20).toString());
        request.put("periodTo", today().minusDays(3).toString());
        round = plan.open(request).statusCode(201).extract().path("id");
        raise("Thiếu kinh phí in");
        Trail.asOwner("""
                update difficulty_event set recorded_at = recorded_at - interval '8 days' where agency_id = ?""", agency.id());
        Trail.asOwner("update difficulty set raised_on = raised_on - 8 where agency_id = ?", agency.id());
        show("11/BC", 9);
        raise("Nêu sau khi chốt");

        job.freezeDue();
        ncc = new OneReport(agency, plan.report(round, "NCC"), "NCC");
        for (var report : List.of(ncc, new OneReport(agency, plan.report(round, "LDVL"), "LDVL"))) {
            report.write(Map.of("results", "Đã đăng 03 tin.")).statusCode(200);
            report.submitted().approve().statusCode(200);
        }
    }

    @Test
    void it_says_what_was_known_when_it_was_cut_off() {
        agency.office()
                .get(ROUNDS + "/{id}/consolidation", round)
                .then()
                .body("figuresUntil", equalTo("hết ngày " + PlanForReports.written(today().minusDays(3))))
                .body("raised.description", contains("Thiếu kinh phí in"))
                .body("lines.content", contains("Đăng tin, bài", "Xây dựng video hướng dẫn"))
                .body("months.figures.total", contains(2));
        agency.office()
                .get(ROUNDS + "/{id}/charts", round)
                .then()
                .body("items[2].series[0].values", contains(2))
                .body("items[2].series[1].values", contains(2));
    }

    @Test
    void whatever_is_changed_afterwards_it_opens_as_it_was() {
        var before = everything();
        assertThat(before).doesNotContainValue("");

        changeAll();

        assertThat(everything()).isEqualTo(before);
        assertThat(live()).contains("Nhiệm vụ khác").doesNotContain("Đăng tin, bài");
    }

    /** All that is told of the round, by its address. */
    private Map<String, String> everything() {
        var told = new LinkedHashMap<String, String>();
        for (var path : List.of(
                ROUNDS + "/" + round + "/consolidation",
                ROUNDS + "/" + round + "/charts",
                ROUNDS + "/" + round + "/message",
                ROUNDS + "/" + round + "/message?asOf=" + today().minusDays(3),
                "/api/v1/reports/" + ncc.id(),
                "/api/v1/reports/" + ncc.id() + "/versions/1")) {
            told.put(
                    path,
                    agency.office().get(path).then().statusCode(200).extract().asString());
        }
        for (var path : List.of(
                ROUNDS + "/" + round + "/consolidation?format=docx",
                "/api/v1/reports/" + ncc.id() + "/document?format=docx")) {
            told.put(
                    path,
                    TestWord.text(agency.office()
                            .get(path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray()));
        }
        return told;
    }

    /** What a round that is not cut off says of the same plan. */
    private String live() {
        var open = new OneReport(agency, plan.report(plan.round("NCC"), "NCC"), "NCC");
        return agency.head("NCC").get("/api/v1/reports/" + open.id()).asString();
    }

    /** Everything that a consolidation speaks of, some of it as if it had been known before the cut-off. */
    private void changeAll() {
        for (var statement : List.of("""
                update task set content = 'Nhiệm vụ khác', path = 'Z.' || ordinal, ordinal = 100 - ordinal,
                       deadline = jsonb_set(deadline, '{text}', '"Khác"'), due_on = due_on + 90, original_due_on = due_on + 90
                where agency_id = ?""", """
                update assignment set due_on = due_on + 90, work_state = 'DONE', percent = 100, submitted_on = assigned_on
                where agency_id = ?""", """
                insert into assignment_event (id, agency_id, assignment_id, kind, recorded_at, effective_on, actor_name, actor_title,
                                              work_state, percent, due_on)
                select gen_random_uuid(), agency_id, id, 'DUE_SET', now() - interval '6 days', current_date - 6, 'x', 'x',
                       'IN_PROGRESS', 90, due_on
                from assignment where agency_id = ?""", """
                insert into lead_rule_change (id, agency_id, task_id, rule, recorded_at)
                select gen_random_uuid(), agency_id, id, 'FIRST_LEAD', now() - interval '6 days' from task where agency_id = ?""", """
                insert into planned_occurrence (id, agency_id, task_id, occurrence, label, due_on, begins_on)
                select gen_random_uuid(), agency_id, id, 9, 'Đợt 9', current_date + 5, current_date + 1 from task where agency_id = ?""", """
                update product set count = 9, kind = 'VIDEO' where task_id in (select id from task where agency_id = ?)""", """
                update difficulty set description = 'Khác', proposal = 'Khác', state = 'WITHDRAWN', step_due_on = null where agency_id = ?""", """
                insert into difficulty_event (id, agency_id, difficulty_id, kind, recorded_at, effective_on, account_id, actor_name,
                                              actor_title, state, words)
                select gen_random_uuid(), agency_id, id, 'WITHDRAWN', now() - interval '6 days', current_date - 6, gen_random_uuid(),
                       'x', 'x', 'WITHDRAWN', '' from difficulty where agency_id = ?""")) {
            assertThat(Trail.asOwner(statement, agency.id())).isPositive();
        }
        TestCounts.anew(agency.id());
        show("12/BC", 6);
        agency.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", "\"0\"")
                .body(Map.of("soonDays", 60))
                .patch("/api/v1/follow-up-settings")
                .then()
                .statusCode(200);
    }

    /** A proof of every product, as if it had been shown so many days ago. */
    private void show(String reference, int daysAgo) {
        assertThat(Trail.asOwner("""
                insert into evidence (id, agency_id, assignment_id, product_id, kind, reference, added_at, added_by)
                select distinct on (p.id) gen_random_uuid(), a.agency_id, a.id, p.id, 'DOCUMENT', ?, now() - ? * interval '1 day', 'x'
                from assignment a join product p on p.task_id = a.task_id join unit u on u.id = a.unit_id
                where a.agency_id = ? and u.code = 'NCC'""", reference, daysAgo, agency.id())).isPositive();
    }

    private void raise(String description) {
        var body =
                Map.of("planId", plan.id(), "kind", "FUNDING", "description", description, "proposal", "Cấp bổ sung");
        Supplier<RequestSpecification> head = () -> agency.head("NCC");
        String id = head.get()
                .body(body)
                .post(DIFFICULTIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var tag = head.get().get(DIFFICULTIES + "/{id}", id).header("ETag");
        head.get()
                .header("If-Match", tag)
                .body(Map.of())
                .put(DIFFICULTIES + "/{id}/submission", id)
                .then()
                .statusCode(200);
    }
}
