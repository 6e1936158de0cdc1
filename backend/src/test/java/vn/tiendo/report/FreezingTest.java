package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.report.PlanForReports.OneReport.PATH;
import static vn.tiendo.report.PlanForReports.ROUNDS;
import static vn.tiendo.report.PlanForReports.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** What reports say once the cut-off of their round is over. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FreezingTest {
    private TestAgency agency;
    private PlanForReports plan;
    private String round;
    private OneReport report;

    @Inject
    RoundJob job;

    @Inject
    Freezing freezing;

    /** Cut off three days ago, when the work had been assigned for a week. */
    @BeforeEach
    void a_round_is_cut_off() {
        agency = TestAgency.create();
        plan = PlanForReports.issued(agency).assignedEarlier(10);
        round = round(3);
        report = new OneReport(agency, plan.report(round, "NCC"), "NCC");
    }

    @Test
    void what_was_known_at_the_cut_off_is_frozen_and_nothing_later_changes_it() {
        var line = report().extract().<String>path("lines[0].assignmentId");
        progress(line, 50, "Đã có bài đầu tiên");

        job.freezeDue();
        TestDatabase.run("""
                insert into assignment_event (id, agency_id, assignment_id, kind, recorded_at, effective_on, actor_name, actor_title, work_state, percent)
                values (gen_random_uuid(), ?, ?::uuid, 'PROGRESSED', now() - interval '6 days', current_date - 6, 'x', 'x', 'IN_PROGRESS', 90)""", agency.id(), line);

        report().body("asOf", equalTo(today().minusDays(3).toString()))
                .body("frozenAt", notNullValue())
                .body("locked", equalTo(false))
                .body("figures.notStarted", equalTo(2))
                .body("lines.content", contains("Đăng tin, bài", "Xây dựng video hướng dẫn"))
                .body("lines[0].percent", equalTo(0));
    }

    @Test
    void a_comment_stands_on_a_frozen_line_and_what_is_sent_then_is_added_up() {
        job.freezeDue();
        var line = report().extract().<String>path("lines[0].assignmentId");
        progress(line, 50, "Đã có bài đầu tiên");
        report.write(Map.of("comments", Map.of(line, "Chờ duyệt bài")))
                .statusCode(200)
                .body("lines[0].comment", equalTo("Chờ duyệt bài"))
                .body("lines[0].percent", equalTo(0));

        report.submitted().approve().statusCode(200).body("frozenAt", notNullValue());

        agency.office()
                .get(ROUNDS + "/{id}/consolidation", round)
                .then()
                .body("totals.notStarted", equalTo(2))
                .body("tasks.inProgress", equalTo(0))
                .body("lines[0].results[0]", equalTo("Phòng Người có công: Chờ duyệt bài"));
    }

    @Test
    void a_report_that_is_given_back_keeps_its_frozen_figures() {
        job.freezeDue();
        report.submitted().giveBack("Bổ sung nội dung").statusCode(200).body("frozenAt", notNullValue());

        report.submit()
                .statusCode(200)
                .body("asOf", equalTo(today().minusDays(3).toString()));
    }

    @Test
    void as_long_as_the_cut_off_day_lasts_figures_move() {
        var open = new OneReport(agency, plan.report(round(0), "NCC"), "NCC");

        job.freezeDue();

        agency.head("NCC").get(PATH, open.id()).then().body("frozenAt", nullValue());
        agency.office().get(ROUNDS + "/{id}", plan.round("NCC")).then().body("frozenAt", nullValue());
    }

    @Test
    void whoever_freezes_at_the_same_moment_each_report_is_frozen_once() {
        var rounds = List.of(round, round(2), round(1));

        CompletableFuture.allOf(CompletableFuture.runAsync(job::freezeDue), CompletableFuture.runAsync(job::freezeDue))
                .join();

        rounds.forEach(id -> {
            assertThat(frozen(id)).isEqualTo(2);
            agency.office().get(ROUNDS + "/{id}", id).then().body("frozenAt", notNullValue());
        });
    }

    @Test
    void what_was_broken_off_goes_on_and_the_round_says_so_once() {
        freezing.freeze(List.of(UUID.fromString(report.id())));
        freezing.toFinish().forEach(freezing::finish);
        agency.office().get(ROUNDS + "/{id}", round).then().body("frozenAt", nullValue());

        job.freezeDue();
        job.freezeDue();

        assertThat(frozen(round)).isEqualTo(2);
        agency.leader()
                .queryParam("event", "RoundFrozen")
                .get("/api/v1/audit-entries")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void what_comes_after_the_cut_off_is_listed_with_what_it_changed_and_counted_for_each_unit() {
        var line = report().extract().<String>path("lines[0].assignmentId");
        progress(line, 50, "Đã có bài đầu tiên");
        progress(line, 70, "Đã có bài thứ hai");

        later(report)
                .body("items[0].kind", equalTo("PROGRESSED"))
                .body("items[0].content", equalTo("Đăng tin, bài"))
                .body("items[0].stateBefore", equalTo("IN_PROGRESS"))
                .body("items[0].percentBefore", equalTo(50))
                .body("items[0].percentAfter", equalTo(70))
                .body("items[0].words", equalTo("Đã có bài thứ hai"))
                .body("items[1].stateBefore", equalTo("NOT_STARTED"))
                .body("items.path", everyItem(notNullValue()));
        agency.office()
                .get(ROUNDS + "/{id}/later-entries", round)
                .then()
                .statusCode(200)
                .body("items.find { it.reportId == '%s' }.assignments".formatted(report.id()), equalTo(2));
        later(new OneReport(agency, plan.report(round(-1), "NCC"), "NCC")).body("items", empty());
    }

    @Test
    void what_comes_when_the_round_is_closed_is_nothing_to_it_any_more() {
        var line = report().extract().<String>path("lines[0].assignmentId");
        var tag = agency.office().get(ROUNDS + "/{id}", round).header("ETag");
        agency.office()
                .header("If-Match", tag)
                .put(ROUNDS + "/{id}/closure", round)
                .then()
                .statusCode(200);

        progress(line, 50, "Đã có bài đầu tiên");

        later(report).body("items.kind", everyItem(equalTo("ASSIGNED")));
    }

    @Test
    void later_entries_come_in_pages() {
        var line = report().extract().<String>path("lines[0].assignmentId");
        progress(line, 50, "Đã có bài đầu tiên");
        progress(line, 70, "Đã có bài thứ hai");

        var first = agency.head("NCC")
                .queryParam("limit", 1)
                .queryParam("total", true)
                .get(PATH + "/later-entries", report.id())
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("items.percentAfter", contains(70));
        agency.head("NCC")
                .queryParam("limit", 1)
                .queryParam("cursor", first.extract().<String>path("nextCursor"))
                .get(PATH + "/later-entries", report.id())
                .then()
                .body("items.percentAfter", contains(50));
    }

    private ValidatableResponse later(OneReport one) {
        return agency.head("NCC").get(PATH + "/later-entries", one.id()).then().statusCode(200);
    }

    private ValidatableResponse report() {
        return agency.head("NCC").get(PATH, report.id()).then().statusCode(200);
    }

    private void progress(String assignment, int percent, String words) {
        agency.officer("NCC")
                .body(Map.of("percent", percent, "words", words))
                .post("/api/v1/assignments/{id}/progress", assignment)
                .then()
                .statusCode(201);
    }

    /** A round of two units that was cut off so many days ago. */
    private String round(int daysAgo) {
        var request = new HashMap<>(plan.roundRequest("NCC", "LDVL"));
        request.put("periodFrom", today().minusDays(20).toString());
        request.put("periodTo", today().minusDays(daysAgo).toString());
        return plan.open(request).statusCode(201).extract().path("id");
    }

    private static int frozen(String round) {
        return TestDatabase.count(
                "select count(*) from report_figures where kind = 'CUT_OFF' and round_id = ?::uuid", round);
    }
}
