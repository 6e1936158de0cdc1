package vn.tiendo.task;

import static vn.tiendo.task.AssignmentCalls.ONE;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.calendar.grammar.DeadlineGrammar;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.TestAgency;

/** Two plans that word one event in two ways, and the calls of the Office that says so. */
abstract class TwoWordings {
    static final String EVENTS = "/api/v1/awaited-events";
    static final String EVENT = EVENTS + "/{id}";
    static final String MERGER = EVENT + "/merger";
    static final String OTHER_WORDS = "Sau khi Nghị định của Chính phủ được ban hành";

    final LocalDate today = LivePlan.today();
    TestAgency agency;
    LivePlan plan;
    LivePlan other;
    String decree;
    String same;

    @Inject
    CountCheck check;

    @BeforeEach
    final void two_plans_word_one_decree_in_two_ways() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task(
                        "Xây dựng quy chế",
                        List.of("LDVL", "NCC"),
                        List.of(),
                        words("20 ngày sau khi Chính phủ ban hành Nghị định"))
                .issue();
        other = LivePlan.of(agency)
                .task("Rà soát văn bản", List.of("KHTC"), List.of(), words(OTHER_WORDS))
                .issue();
        decree = event(plan);
        same = event(other);
    }

    ValidatableResponse merge(String one, String into, @Nullable LocalDate day) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("mainId", into);
        body.put("happenedOn", day);
        return agency.office()
                .header("If-Match", tag(one))
                .body(body)
                .put(MERGER, one)
                .then();
    }

    ValidatableResponse part(String one) {
        return agency.office().header("If-Match", tag(one)).delete(MERGER, one).then();
    }

    String tag(String event) {
        return agency.office().get(EVENT, event).header("ETag");
    }

    ValidatableResponse enter(String event, LocalDate day) {
        return agency.office()
                .body(Map.of("happenedOn", day, "documentSymbol", "30/2026/NĐ-CP"))
                .post(EVENT + "/happenings", event)
                .then();
    }

    void happenedOn(UUID assignment, Matcher<?> day) {
        agency.office().get(ONE + "/rhythm", assignment).then().body("awaited.happenedOn", day);
    }

    ValidatableResponse dueOf(UUID assignment) {
        return agency.office().get(ONE, assignment).then();
    }

    static String event(LivePlan plan) {
        return new Sql("select event_id from task_awaits where task_id = ?", plan.taskId(0))
                .first(LivePlan.database(), row -> row.id("event_id").toString())
                .orElseThrow();
    }

    LocalDate last(int days) {
        return WorkingDays.shipped().endOfTerm(today.plusDays(days));
    }

    static Deadline words(String words) {
        return DeadlineGrammar.parse(words, DeadlineContext.ofYear(2024));
    }
}
