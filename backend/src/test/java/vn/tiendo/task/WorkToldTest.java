package vn.tiendo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.task.AssignmentCalls.ONE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.Recurrence;
import vn.tiendo.calendar.Recurrence.Frequency;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.calendar.grammar.DeadlineGrammar;
import vn.tiendo.identity.Role;
import vn.tiendo.live.Listener;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Units hear of work that begins without a hand: when its event has its date, and when its turn has come. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WorkToldTest {
    private final LocalDate today = LivePlan.today();
    private TestAgency agency;

    @Inject
    OccurrenceJob job;

    @BeforeEach
    void there_are_heads_to_tell() {
        agency = TestAgency.create();
        List.of("LDVL", "NCC", "KHTC").forEach(unit -> agency.actor(Role.UNIT_HEAD, unit));
    }

    @Test
    void an_event_that_dates_much_work_is_told_to_each_unit_once() {
        var words = words("20 ngày sau khi Nghị quyết được ban hành");
        var plan = LivePlan.of(agency)
                .task("Xây dựng kế hoạch", List.of("LDVL"), List.of("NCC"), words)
                .task("Lập dự toán", List.of("LDVL"), List.of(), words)
                .task("Việc khác", "KHTC", 10)
                .issue();
        var event = eventOf(plan, 0);
        var view = enter(event, today, Map.of()).extract();

        told("LDVL")
                .body("items.title.findAll { it.contains('hạn') }", contains("2 việc đã có hạn, sớm nhất " + last(20)))
                .body("items[0].detail", equalTo("Sau khi Nghị quyết được ban hành: ngày %s".formatted(Days.of(today))))
                .body("items[0].link", equalTo("/viec-cua-don-vi"));
        told("NCC")
                .body("items[0].title", equalTo("1 việc đã có hạn, " + last(20)))
                .body("items[0].link", equalTo("/nhiem-vu/" + plan.assignment(0, "NCC")));
        told("KHTC").body("items.title.findAll { it.contains('hạn') }", hasSize(0));

        agency.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("happenedOn", today.plusDays(2)))
                .put("/api/v1/awaited-events/{id}/happenings/{entry}", event, view.<String>path("happenings[0].id"))
                .then()
                .statusCode(200);
        told("LDVL").body("items[0].title", equalTo("2 việc có hạn mới, sớm nhất " + last(22)));
    }

    @Test
    void work_without_a_last_day_is_said_to_begin() {
        var plan = LivePlan.of(agency)
                .task("Dự toán kinh phí", List.of("KHTC"), List.of(), words("Sau khi Nghị quyết được ban hành"))
                .issue();
        enter(eventOf(plan, 0), today, Map.of());
        told("KHTC").body("items[0].title", equalTo("1 việc đã đến lúc thực hiện"));
    }

    @Test
    void a_turn_that_an_event_begins_comes_to_open_pages_and_is_told_with_the_event() {
        var plan = LivePlan.of(agency)
                .task("Báo cáo đột xuất", List.of("LDVL"), List.of(), words("Khi có yêu cầu"))
                .issue();
        var request = eventOf(plan, 0);
        enter(request, today.minusDays(3), Map.of("dueOn", today.plusDays(5)));
        try (var head = Listener.of(agency.cookie(Role.UNIT_HEAD, "LDVL")).ready()) {
            enter(request, today, Map.of("dueOn", today.plusDays(9)));
            head.upToChangeOf(newestShare(plan, "LDVL"));
        }
        told("LDVL")
                .body("items[0].title", equalTo("1 việc đã có hạn, " + Days.of(today.plusDays(9))))
                .body("items.title", not(hasItem("Đơn vị được giao việc")));
    }

    @Test
    void each_turn_of_recurring_work_comes_to_open_pages_and_is_told_to_each_unit_once() {
        var plan = LivePlan.of(agency)
                .task("Báo cáo kết quả", List.of("LDVL", "NCC"), List.of("KHTC"), quarterly())
                .issue();
        try (var head = Listener.of(agency.cookie(Role.UNIT_HEAD, "NCC")).ready()) {
            Turns.drawNear(agency, 2);
            job.makeAll();
            head.upToChangeOf(newestShare(plan, "NCC"));
        }
        var turn = agency.head("NCC").get(ONE, newestShare(plan, "NCC"));
        var words = "%s, hạn %s".formatted(turn.path("occurrenceLabel"), Days.of(LocalDate.parse(turn.path("dueOn"))));
        for (var unit : List.of("LDVL", "NCC", "KHTC")) {
            told(unit)
                    .body("items.findAll { it.title == 'Đơn vị được giao việc' }", hasSize(1))
                    .body("items[0].detail", equalTo("Báo cáo kết quả\n" + words))
                    .body("items[0].link", equalTo("/nhiem-vu/" + newestShare(plan, unit)));
        }
        job.makeAll();
        told("NCC").body("items.findAll { it.title == 'Đơn vị được giao việc' }", hasSize(1));
    }

    private ValidatableResponse told(String unit) {
        return agency.head(unit).get("/api/v1/notifications").then().statusCode(200);
    }

    private ValidatableResponse enter(String event, LocalDate day, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("happenedOn", day);
        return agency.office()
                .body(body)
                .post("/api/v1/awaited-events/{id}/happenings", event)
                .then()
                .statusCode(201);
    }

    private static String eventOf(LivePlan plan, int task) {
        return new Sql("select event_id from task_awaits where task_id = ?", plan.taskId(task))
                .first(LivePlan.database(), row -> row.id("event_id").toString())
                .orElseThrow();
    }

    private UUID newestShare(LivePlan plan, String unit) {
        return new Sql(
                        "select id from assignment where task_id = ? and unit_id = ? order by occurrence desc",
                        plan.taskId(0),
                        agency.unit(unit))
                .first(LivePlan.database(), row -> row.id("id"))
                .orElseThrow();
    }

    private String last(int days) {
        return Days.of(WorkingDays.shipped().endOfTerm(today.plusDays(days)));
    }

    private static Deadline words(String words) {
        return DeadlineGrammar.parse(words, DeadlineContext.ofYear(2024));
    }

    /** The second turn begins two months from now, whatever day it is. */
    private Deadline quarterly() {
        return DeadlineDraft.of(DeadlineKind.RECURRING)
                .recurrence(Recurrence.every(Frequency.MONTH).everyNth(3))
                .start(today)
                .end(today.withDayOfMonth(1).plusMonths(10).minusDays(1))
                .build("Ba tháng một lần");
    }
}
