package vn.tiendo.task;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.task.AssignmentCalls.ONE;
import static vn.tiendo.task.AssignmentCalls.PROGRESS;
import static vn.tiendo.task.AssignmentCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AssignmentResourceTest {
    private TestAgency agency;
    private UUID assignment;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        assignment = LivePlan.ofUnitAndOffice(agency).assignment(0, "LDVL");
    }

    @Test
    void nobody_reads_or_moves_without_signing_in() {
        given().get(ONE, assignment).then().statusCode(401);
        given().get("/api/v1/assignments").then().statusCode(401);
        given().contentType("application/json")
                .body(PROGRESS)
                .post(ONE + "/progress", assignment)
                .then()
                .statusCode(401);
        for (var move : List.of("submission", "confirmation", "return")) {
            given().contentType("application/json")
                    .body(Map.of("reason", "Thiếu"))
                    .put(ONE + "/" + move, assignment)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void readers_see_no_moves_and_others_their_own() {
        agency.head("LDVL")
                .get(ONE, assignment)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("content", equalTo("Đăng tin, bài về cải cách hành chính"))
                .body("headings", contains("Tuyên truyền", "Trên Trang thông tin điện tử"))
                .body("unit.code", equalTo("LDVL"))
                .body("workState", equalTo("NOT_STARTED"))
                .body("schedule", equalTo("DUE_SOON"))
                .body("daysLeft", equalTo(3))
                .body("products.name", contains("Tin, bài"))
                .body("others.unit.code", contains("NCC"))
                .body("story.kind", contains("ASSIGNED"))
                .body(
                        "moves",
                        containsInAnyOrder(
                                "REPORT_PROGRESS", "ADD_EVIDENCE", "SUBMIT", "ASK_EXTENSION", "RECEIVE", "DECLINE"));
        agency.officer("LDVL")
                .get(ONE, assignment)
                .then()
                .body("moves", containsInAnyOrder("REPORT_PROGRESS", "ADD_EVIDENCE", "RECEIVE"));
        agency.as(Role.READER, "KHTC")
                .get(ONE, assignment)
                .then()
                .statusCode(200)
                .body("moves", empty());
    }

    @Test
    void another_agency_sees_nothing() {
        var stranger = TestAgency.create();

        stranger.office().get(ONE, assignment).then().statusCode(404).body("code", equalTo("not-found"));
        stranger.office().get("/api/v1/assignments").then().body("items", empty());
        stranger.head("LDVL")
                .body(PROGRESS)
                .post(ONE + "/progress", assignment)
                .then()
                .statusCode(404);
        send(stranger.office(), assignment, "confirmation", 0, Map.of()).statusCode(404);
    }

    @Test
    void progress_is_told_in_the_story() {
        agency.officer("LDVL")
                .body(PROGRESS)
                .post(ONE + "/progress", assignment)
                .then()
                .statusCode(201)
                .body("workState", equalTo("IN_PROGRESS"))
                .body("percent", equalTo(40))
                .body("version", equalTo(1))
                .body("story.kind", contains("ASSIGNED", "PROGRESSED"))
                .body("story[1].words", equalTo("Đã đăng 02 tin"))
                .body("story[1].actorTitle", equalTo("Chức vụ LDVL"));
    }

    @Test
    void the_same_progress_sent_twice_with_one_key_counts_once() {
        for (int i = 0; i < 2; i++) {
            agency.head("LDVL")
                    .header("Idempotency-Key", "lan-1")
                    .body(PROGRESS)
                    .post(ONE + "/progress", assignment)
                    .then()
                    .statusCode(201)
                    .body("story", hasSize(2));
        }
        agency.head("LDVL").get(ONE, assignment).then().body("story", hasSize(2));
        agency.head("LDVL")
                .header("Idempotency-Key", "lan-1")
                .body(Map.of("percent", 50, "words", "Khác"))
                .post(ONE + "/progress", assignment)
                .then()
                .statusCode(409)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void progress_of_another_unit_is_refused() {
        agency.head("NCC")
                .body(PROGRESS)
                .post(ONE + "/progress", assignment)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-unit"));
        agency.as(Role.READER, "LDVL")
                .body(PROGRESS)
                .post(ONE + "/progress", assignment)
                .then()
                .statusCode(403)
                .body("code", equalTo("role-not-allowed"));
    }

    @Test
    void progress_needs_a_percentage_and_words() {
        agency.head("LDVL")
                .body(Map.of("percent", 101, "words", " "))
                .post(ONE + "/progress", assignment)
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("percent", "words"));
    }

    @Test
    void a_submission_without_evidence_names_the_product() {
        send(agency.head("LDVL"), assignment, "submission", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("product-missing"))
                .body("detail", containsString("“Tin, bài”"));
    }

    @Test
    void an_officer_does_not_submit_for_the_unit() {
        send(agency.officer("LDVL"), assignment, "submission", 0, Map.of()).statusCode(403);
    }

    @Test
    void a_submission_of_another_unit_is_refused() {
        send(agency.head("NCC"), assignment, "submission", 0, Map.of())
                .statusCode(403)
                .body("code", equalTo("not-your-unit"));
    }
}
