package vn.tiendo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** One agency gives another a share of a task: the other works on it, sees nothing else, and the giver decides. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SharedAssignmentTest {
    private static final String ONE = "/api/v1/assignments/{id}";

    private TestAgency giver;
    private TestAgency receiver;
    private LivePlan plan;
    private UUID shared;

    @BeforeEach
    void a_task_is_given_to_another_agency() {
        giver = TestAgency.create();
        receiver = TestAgency.create();
        var body = giver.outsideBody("SNV", "Sở Nội vụ");
        link(body, receiver.id())
                .statusCode(200)
                .body("linkedAgencyId", equalTo(receiver.id().toString()));
        plan = LivePlan.of(giver)
                .task("Phối hợp tuyên truyền", List.of("LDVL"), List.of("SNV"), Deadline.on(LivePlan.today()))
                .task("Việc nội bộ", "LDVL", 3)
                .issue();
        shared = plan.assignment(0, "SNV");
    }

    @Test
    void the_office_that_received_it_finds_it_in_its_list_and_works_on_it() {
        receiver.office()
                .get("/api/v1/assignments?total=true")
                .then()
                .body("items.id", contains(shared.toString()))
                .body("total", equalTo(1));
        receiver.office()
                .get(ONE, shared)
                .then()
                .statusCode(200)
                .body(
                        "moves",
                        containsInAnyOrder(
                                "REPORT_PROGRESS", "ADD_EVIDENCE", "SUBMIT", "ASK_EXTENSION", "RECEIVE", "DECLINE"))
                .body("others", empty());
        receiver.office()
                .body(Map.of("percent", 40, "words", "Đang làm"))
                .post(ONE + "/progress", shared)
                .then()
                .statusCode(201);
        receiver.office()
                .body(Map.of("kind", "DOCUMENT", "reference", "5/SNV"))
                .post(ONE + "/evidence", shared)
                .then()
                .statusCode(201);
        submit(receiver.office())
                .statusCode(200)
                .body("workState", equalTo("SUBMITTED"))
                .body("moves", empty());
    }

    @Test
    void only_the_agency_that_gave_it_decides() {
        submit(receiver.office()).statusCode(200);
        for (var who : List.of(receiver.office(), receiver.leader())) {
            who.header("If-Match", tag())
                    .body(Map.of())
                    .put(ONE + "/confirmation", shared)
                    .then()
                    .statusCode(403);
        }
        giver.office()
                .header("If-Match", tag())
                .body(Map.of())
                .put(ONE + "/confirmation", shared)
                .then()
                .statusCode(200)
                .body("workState", equalTo("DONE"))
                .body("story.actorName", hasItem("Người OFFICE VP"));
    }

    @Test
    void the_plan_and_all_other_work_stay_closed() {
        var office = receiver.office();
        office.get("/api/v1/plans/{id}", plan.id()).then().statusCode(404);
        receiver.office().get("/api/v1/plans/{id}/items", plan.id()).then().statusCode(404);
        receiver.office().get("/api/v1/tasks/{id}", plan.taskId(0)).then().statusCode(404);
        receiver.office().get(ONE, plan.assignment(0, "LDVL")).then().statusCode(404);
        receiver.office().get(ONE, plan.assignment(1, "LDVL")).then().statusCode(404);
        receiver.office().get("/api/v1/units/{id}", giver.unit("LDVL")).then().statusCode(404);
        receiver.office().get("/api/v1/overview").then().body("tiles.total", equalTo(0));
    }

    @Test
    void units_and_readers_of_the_other_agency_and_third_agencies_see_nothing() {
        for (var who : List.of(
                receiver.head("NCC"),
                receiver.as(Role.READER, "NCC"),
                TestAgency.create().office())) {
            who.get(ONE, shared).then().statusCode(404);
            who.get("/api/v1/assignments").then().body("items", empty());
        }
        receiver.head("NCC")
                .body(Map.of("percent", 1, "words", "x"))
                .post(ONE + "/progress", shared)
                .then()
                .statusCode(403);
        receiver.leader().get(ONE, shared).then().statusCode(200).body("moves", empty());
    }

    @Test
    void only_an_outside_body_is_linked_and_only_with_another_agency() {
        link(giver.unit("LDVL"), receiver.id()).statusCode(409).body("code", equalTo("unit-not-outside"));
        link(giver.outsideBody("STC", "Sở Tài chính"), giver.id()).statusCode(422);
        link(giver.outsideBody("SYT", "Sở Y tế"), UUID.randomUUID()).statusCode(422);
    }

    private ValidatableResponse link(UUID unit, UUID agency) {
        return giver.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", "\"0\"")
                .body(Map.of("agencyId", agency))
                .put("/api/v1/units/{id}/linked-agency", unit)
                .then();
    }

    private ValidatableResponse submit(RequestSpecification who) {
        return who.header("If-Match", tag())
                .body(Map.of())
                .put(ONE + "/submission", shared)
                .then();
    }

    private String tag() {
        return giver.office().get(ONE, shared).header("ETag");
    }
}
