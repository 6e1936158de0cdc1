package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.tiendo.task.AssignmentCalls.ONE;
import static vn.tiendo.task.AssignmentCalls.PROGRESS;
import static vn.tiendo.task.AssignmentCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Another unit goes on with the work. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReassignmentTest {
    private static final Map<String, ?> REASON = Map.of("reason", "Thuộc thẩm quyền của đơn vị khác");

    private TestAgency agency;
    private UUID assignment;

    @Inject
    CountCheck check;

    @BeforeEach
    void a_unit_has_work_with_a_product() {
        agency = TestAgency.create();
        assignment = LivePlan.ofUnitAndOffice(agency).assignment(0, "LDVL");
    }

    @Test
    void another_unit_goes_on_with_the_same_deadlines_and_stays_overdue() {
        var late = LivePlan.of(agency).task("Việc đã quá hạn", "LDVL", -5).issue();
        assignment = late.assignment(0, "LDVL");
        agency.head("LDVL").body(PROGRESS).post(ONE + "/progress", assignment);

        var next = reassign(agency.office(), 1, "KHTC")
                .statusCode(200)
                .body("unit.code", equalTo("KHTC"))
                .body("workState", equalTo("NOT_STARTED"))
                .body("schedule", equalTo("OVERDUE"))
                .body("originalDueOn", equalTo(LivePlan.today().minusDays(5).toString()))
                .body("holding.tenures.unit.code", contains("LDVL"))
                .body("holding.tenures.lateDays", contains(5))
                .body("holding.tenures.ended", contains("REASSIGNED"))
                .body("story[0].words", containsString("Chuyển từ Phòng Lao động - Việc làm"))
                .extract()
                .path("id");
        agency.head("LDVL")
                .get(ONE, assignment)
                .then()
                .body("workState", equalTo("WITHDRAWN"))
                .body("holding.continuedBy", equalTo(next))
                .body("story.kind", contains("ASSIGNED", "PROGRESSED", "REASSIGNED"));
        agency.head("KHTC").get(ONE, next).then().body("moves", hasItems("RECEIVE", "SUBMIT"));
        agency.office()
                .get("/api/v1/tasks/{id}", late.taskId(0))
                .then()
                .body("workState", equalTo("NOT_STARTED"))
                .body("schedule", equalTo("OVERDUE"));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void a_unit_that_declined_can_be_told_to_do_it_after_all() {
        send(agency.head("LDVL"), assignment, "declination", 0, REASON).statusCode(200);

        reassign(agency.office(), 1, "LDVL").statusCode(200).body("workState", equalTo("NOT_STARTED"));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void a_unit_has_one_share_of_a_task_at_a_time() {
        for (var unit : List.of("NCC", "LDVL")) {
            reassign(agency.office(), 0, unit).statusCode(409).body("code", equalTo("unit-has-assignment"));
        }
        send(agency.office(), assignment, "reassignment", 0, Map.of("unitId", UUID.randomUUID(), "reason", "Chuyển"))
                .statusCode(422)
                .body("violations.field", contains("unitId"));
        agency.office().get(ONE, assignment).then().body("version", equalTo(0));
    }

    @Test
    void the_only_lead_that_is_left_proves_every_product() {
        var next = UUID.fromString(
                reassign(agency.office(), 0, "KHTC").statusCode(200).extract().path("id"));
        agency.head("KHTC")
                .body(Map.of("kind", "DOCUMENT", "reference", "15/BC-KHTC"))
                .post(ONE + "/evidence", next)
                .then()
                .statusCode(201);

        send(agency.head("KHTC"), next, "submission", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("product-missing"));
    }

    private ValidatableResponse reassign(RequestSpecification who, long version, String unit) {
        return send(
                who,
                assignment,
                "reassignment",
                version,
                Map.of("unitId", agency.unit(unit), "reason", "Đúng thẩm quyền"));
    }
}
