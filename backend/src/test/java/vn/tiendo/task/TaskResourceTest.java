package vn.tiendo.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.task.AssignmentCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskResourceTest {
    private static final String TASKS = "/api/v1/tasks";

    private TestAgency agency;
    private LivePlan plan;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task(
                        "Tuyên truyền trên Trang thông tin",
                        List.of("LDVL", "NCC"),
                        List.of("VP", "NCC"),
                        Deadline.on(LivePlan.today().plusDays(3)),
                        "Tin, bài")
                .task("Tập huấn", "KHTC", -1)
                .issue();
    }

    @Test
    void nobody_reads_tasks_without_signing_in() {
        given().get(TASKS).then().statusCode(401);
        given().get(TASKS + "/{id}", plan.taskId(0)).then().statusCode(401);
    }

    @Test
    void come_in_the_order_of_the_annex_with_their_units() {
        agency.office()
                .get(TASKS)
                .then()
                .statusCode(200)
                .body("items.path", contains("B.I.1", "B.I.2"))
                .body("items[0].leads.unit.code", contains("LDVL", "NCC"))
                .body("items[0].coordinators.unit.code", contains("VP"))
                .body("items[0].waitingFor", contains("Phòng Lao động - Việc làm", "Phòng Người có công"))
                .body("items[1].schedule", equalTo("OVERDUE"));
    }

    @Test
    void all_leads_must_finish_and_coordinators_change_nothing() {
        submit("VP");
        agency.office().get(TASKS).then().body("items[0].workState", equalTo("NOT_STARTED"));
        prove("LDVL");
        submit("LDVL", 1);
        agency.office()
                .get(TASKS)
                .then()
                .body("items[0].workState", equalTo("IN_PROGRESS"))
                .body("items[0].waitingFor", contains("Phòng Người có công"));
        prove("NCC");
        submit("NCC", 1);
        agency.office()
                .queryParam("workState", "SUBMITTED")
                .get(TASKS)
                .then()
                .body("items.content", contains("Tuyên truyền trên Trang thông tin"))
                .body("items[0].schedule", equalTo("ON_TIME"))
                .body("items[0].waitingFor", empty());
    }

    @Test
    void one_task_shows_all_its_assignments() {
        agency.office()
                .get(TASKS + "/{id}", plan.taskId(0))
                .then()
                .statusCode(200)
                .body("headings", hasSize(2))
                .body("products.proven", contains(false))
                .body("assignments.unit.code", contains("LDVL", "NCC", "VP"))
                .body("assignments.role", contains("LEAD", "LEAD", "COORDINATOR"));
    }

    @Test
    void another_agency_sees_nothing() {
        var stranger = TestAgency.create();
        stranger.office().get(TASKS).then().body("items", empty());
        stranger.office().get(TASKS + "/{id}", plan.taskId(0)).then().statusCode(404);
    }

    @Test
    void pages_follow_each_other_and_words_find_without_accents() {
        var first = agency.office().queryParam("limit", 1).get(TASKS).then().extract();
        agency.office()
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(TASKS)
                .then()
                .body("items.path", contains("B.I.2"))
                .body("nextCursor", equalTo(null));
        agency.office()
                .queryParam("q", "tap huan")
                .queryParam("plan", plan.id())
                .queryParam("total", true)
                .get(TASKS)
                .then()
                .body("total", equalTo(1));
        agency.office().queryParam("cursor", "eA").get(TASKS).then().statusCode(422);
    }

    @Test
    void the_total_says_how_many_lines_a_filter_has() {
        submit("VP");
        var other = LivePlan.of(agency)
                .task("Kiểm tra", "KHTC", 3)
                .task("Tổng hợp", "NCC", 3)
                .issue();
        send(agency.head("NCC"), other.assignment(1, "NCC"), "declination", 0, Map.of("reason", "Không đúng chức năng"))
                .statusCode(200);
        send(agency.head("KHTC"), plan.assignment(1, "KHTC"), "submission", 0, Map.of())
                .statusCode(200);
        send(agency.office(), plan.assignment(1, "KHTC"), "return", 1, Map.of("reason", "Bổ sung số liệu"))
                .statusCode(200);

        show(agency.office(), Map.of(), 4);
        show(agency.office(), Map.of("plan", plan.id()), 2);
        show(agency.office(), Map.of("plan", other.id(), "workState", "DECLINED"), 1);
        show(agency.office(), Map.of("workState", "DECLINED"), 1);
        show(agency.office(), Map.of("workState", "RETURNED"), 1);
        show(agency.office(), Map.of("workState", "IN_PROGRESS"), 0);
        show(agency.office(), Map.of("workState", List.of("NOT_STARTED", "RETURNED")), 3);
        show(agency.head("NCC"), Map.of(), 2);
        show(agency.head("NCC"), Map.of("plan", plan.id()), 1);
        show(agency.head("NCC"), Map.of("workState", "DECLINED"), 1);
        show(agency.head("NCC"), Map.of("q", "tong hop"), 1);
        show(agency.officer("LDVL"), Map.of("workState", "RETURNED"), 0);
    }

    private static void show(RequestSpecification who, Map<String, ?> filter, int lines) {
        who.queryParams(filter)
                .queryParam("total", true)
                .get(TASKS)
                .then()
                .statusCode(200)
                .body("items", lines == 0 ? empty() : hasSize(lines))
                .body("total", equalTo(lines));
    }

    @Test
    void a_page_costs_two_statements_however_long_it_is() {
        var statements = new StatementCounter();

        assertThat(statements.during(
                        () -> agency.office().queryParam("limit", 1).get(TASKS)))
                .isEqualTo(statements.during(() -> agency.office().get(TASKS)))
                .isEqualTo(2);
        assertThat(statements.during(
                        () -> agency.office().queryParam("total", true).get(TASKS)))
                .isEqualTo(2 + 1);
    }

    private void submit(String unit) {
        submit(unit, 0);
    }

    private void submit(String unit, int version) {
        var who = "VP".equals(unit) ? agency.office() : agency.head(unit);
        who.header("If-Match", "\"" + version + "\"")
                .body(Map.of())
                .put("/api/v1/assignments/{id}/submission", plan.assignment(0, unit))
                .then()
                .statusCode(200);
    }

    private void prove(String unit) {
        agency.head(unit)
                .body(Map.of("kind", "DOCUMENT", "reference", "1/BC"))
                .post("/api/v1/assignments/{id}/evidence", plan.assignment(0, unit))
                .then()
                .statusCode(201);
    }
}
