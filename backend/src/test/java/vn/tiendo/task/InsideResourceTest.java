package vn.tiendo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.task.AssignmentCalls.ONE;
import static vn.tiendo.task.AssignmentCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Work inside a unit: officers and subtasks. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class InsideResourceTest {
    private TestAgency agency;
    private UUID assignment;
    private Actor officer;

    @BeforeEach
    void a_unit_has_work_and_an_officer() {
        agency = TestAgency.create();
        assignment = LivePlan.ofUnitAndOffice(agency).assignment(0, "LDVL");
        officer = agency.actor(Role.OFFICER, "LDVL");
    }

    @Test
    void the_head_hands_work_to_people_of_the_unit() {
        agency.head("LDVL")
                .get(ONE + "/officer-candidates", assignment)
                .then()
                .statusCode(200)
                .body("items.accountId", hasItem(officer.accountId().toString()))
                .body("items.title", hasItem(officer.title()));
        handOver(agency.head("LDVL"), 0, officer.accountId())
                .statusCode(200)
                .body("inside.officers.name", contains(officer.name()))
                .body("version", equalTo(1))
                .body("story[-1].kind", equalTo("HANDED"))
                .body("story[-1].words", equalTo("Giao " + officer.name()));
        handOver(agency.head("LDVL"), 1)
                .statusCode(200)
                .body("inside.officers", empty())
                .body("story[-1].words", equalTo("Thôi giao " + officer.name()));
    }

    @Test
    void an_officer_can_look_at_the_own_work_alone() {
        agency.officer("LDVL")
                .queryParam("mine", true)
                .get("/api/v1/assignments")
                .then()
                .body("items", hasSize(0));
        handOver(agency.head("LDVL"), 0, officer.accountId()).statusCode(200);

        agency.officer("LDVL")
                .queryParam("mine", true)
                .get("/api/v1/assignments")
                .then()
                .body("items.id", contains(assignment.toString()));
        agency.head("LDVL")
                .queryParam("mine", true)
                .get("/api/v1/assignments")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void nobody_else_hands_it_over_and_to_nobody_else() {
        handOver(agency.officer("LDVL"), 0, officer.accountId()).statusCode(403);
        handOver(agency.head("NCC"), 0, officer.accountId()).statusCode(403);
        var stranger = agency.actor(Role.OFFICER, "NCC").accountId();
        handOver(agency.head("LDVL"), 0, stranger).statusCode(422).body("violations.field", contains("accountIds"));
        handOver(agency.head("LDVL"), 5, officer.accountId()).statusCode(412);
    }

    @Test
    void the_name_of_an_officer_goes_with_their_other_data() {
        handOver(agency.head("LDVL"), 0, officer.accountId()).statusCode(200);
        var account = "/api/v1/accounts/" + officer.accountId();
        var seen = agency.as(Role.ADMINISTRATOR, "VP").get(account).header("ETag");
        agency.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", seen)
                .delete(account + "/personal-data")
                .then()
                .statusCode(200);

        agency.office()
                .get(ONE, assignment)
                .then()
                .body("inside.officers[0].name", not(equalTo(officer.name())))
                .body("story[-1].words", not(containsString(officer.name())));
    }

    @Test
    void subtasks_roll_up_and_whoever_does_one_ticks_it() {
        add("Soạn dự thảo", officer.accountId()).statusCode(201);
        var subtasks = add("Trình ký", null)
                .statusCode(201)
                .body("inside.done", equalTo(0))
                .body("inside.suggestedPercent", equalTo(0))
                .body("inside.subtasks.title", contains("Soạn dự thảo", "Trình ký"))
                .extract()
                .<List<String>>path("inside.subtasks.id");

        tick(agency.officer("LDVL"), subtasks.get(1), 0, true)
                .statusCode(403)
                .body("code", equalTo("not-your-subtask"));
        tick(agency.officer("LDVL"), subtasks.get(0), 0, true)
                .statusCode(200)
                .body("inside.done", equalTo(1))
                .body("inside.suggestedPercent", equalTo(50))
                .body("inside.subtasks[0].doneOn", notNullValue())
                .body("workState", equalTo("IN_PROGRESS"))
                .body("story[-1].words", equalTo("Soạn dự thảo"));
        tick(agency.head("LDVL"), subtasks.get(0), 1, true).statusCode(409).body("code", equalTo("subtask-done"));
        tick(agency.head("LDVL"), subtasks.get(0), 1, false).statusCode(200).body("inside.done", equalTo(0));
        tick(agency.head("LDVL"), subtasks.get(0), 1, true).statusCode(412);
    }

    @Test
    void the_head_writes_a_subtask_anew_and_takes_it_away() {
        var id = add("Soạn dự thảo", null).extract().<String>path("inside.subtasks[0].id");
        agency.head("LDVL")
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "Soạn công văn", "dueOn", LivePlan.today().minusDays(1)))
                .put(ONE + "/subtasks/{subtask}", assignment, id)
                .then()
                .statusCode(200)
                .body("inside.subtasks[0].title", equalTo("Soạn công văn"))
                .body("inside.subtasks[0].overdue", equalTo(true));
        agency.head("LDVL")
                .header("If-Match", "\"1\"")
                .delete(ONE + "/subtasks/{subtask}", assignment, id)
                .then()
                .statusCode(200)
                .body("inside.subtasks", empty())
                .body("story.kind", contains("ASSIGNED", "SUBTASK_ADDED", "SUBTASK_CHANGED", "SUBTASK_REMOVED"));
    }

    @Test
    void a_subtask_needs_words_and_somebody_of_the_unit() {
        add(" ", null).statusCode(422).body("violations.field", contains("title"));
        add("Soạn", agency.actor(Role.OFFICER, "NCC").accountId())
                .statusCode(422)
                .body("violations.field", contains("accountId"));
        tick(agency.head("LDVL"), UUID.randomUUID().toString(), 0, true).statusCode(404);
    }

    private ValidatableResponse handOver(RequestSpecification who, long version, UUID... accounts) {
        return send(who, assignment, "officers", version, Map.of("accountIds", List.of(accounts)));
    }

    private ValidatableResponse add(String title, UUID account) {
        var body = account == null ? Map.of("title", title) : Map.of("title", title, "accountId", account);
        return agency.head("LDVL")
                .body(body)
                .post(ONE + "/subtasks", assignment)
                .then();
    }

    private ValidatableResponse tick(RequestSpecification who, String subtask, long version, boolean done) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(Map.of("done", done))
                .put(ONE + "/subtasks/{subtask}/completion", assignment, subtask)
                .then();
    }
}
