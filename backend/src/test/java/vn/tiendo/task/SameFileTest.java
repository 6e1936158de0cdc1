package vn.tiendo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.task.AssignmentCalls.ONE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestPdf;

/** The same file in several places: whoever may open them is told where. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SameFileTest {
    private static final byte[] PDF = TestPdf.of("báo cáo quý I");

    private TestAgency agency;
    private LivePlan plan;

    @BeforeEach
    void two_tasks_of_two_units_and_one_of_both() {
        agency = TestAgency.create();
        plan = LivePlan.of(agency)
                .task("Đăng tin, bài", "LDVL", 3, "Tin, bài", "Báo cáo")
                .task("Tập huấn", "NCC", 3)
                .task(
                        "Tuyên truyền",
                        List.of("LDVL"),
                        List.of("NCC"),
                        Deadline.on(LivePlan.today().plusDays(3)))
                .issue();
    }

    @Test
    void the_office_is_told_where_else_a_file_stands() {
        upload(agency.head("LDVL"), 0, "LDVL").statusCode(201).body("evidence[0].sameAs", empty());
        upload(agency.head("NCC"), 1, "NCC").statusCode(201);

        agency.office()
                .get(ONE, plan.assignment(1, "NCC"))
                .then()
                .body("evidence[0].sameAs", hasSize(1))
                .body("evidence[0].sameAs[0].unitName", equalTo("Phòng Lao động - Việc làm"))
                .body("evidence[0].sameAs[0].content", equalTo("Đăng tin, bài"))
                .body(
                        "evidence[0].sameAs[0].assignmentId",
                        equalTo(plan.assignment(0, "LDVL").toString()));
        agency.office()
                .get(ONE, plan.assignment(0, "LDVL"))
                .then()
                .body("evidence[0].sameAs.unitName", contains("Phòng Người có công"));
    }

    @Test
    void a_unit_is_told_only_of_what_it_may_open() {
        upload(agency.head("LDVL"), 0, "LDVL");
        upload(agency.head("LDVL"), 2, "LDVL");
        upload(agency.head("NCC"), 1, "NCC");

        agency.head("NCC")
                .get(ONE, plan.assignment(1, "NCC"))
                .then()
                .body("evidence[0].sameAs.content", contains("Tuyên truyền"));
    }

    @Test
    void another_agency_has_nothing_to_do_with_it() {
        var other = TestAgency.create();
        var theirs = LivePlan.of(other).task("Việc khác", "LDVL", 3).issue();
        upload(other.head("LDVL"), theirs.assignment(0, "LDVL")).statusCode(201);

        upload(agency.head("LDVL"), 0, "LDVL").body("evidence[0].sameAs", empty());
        other.office().get(ONE, theirs.assignment(0, "LDVL")).then().body("evidence[0].sameAs", empty());
    }

    @Test
    void the_same_file_may_stand_for_two_products_but_not_twice_for_one() {
        var assignment = plan.assignment(0, "LDVL");
        uploadFor(assignment, "Tin, bài").statusCode(201);
        uploadFor(assignment, "Báo cáo")
                .statusCode(201)
                .body("evidence.sameAs.flatten().assignmentId", contains(assignment.toString(), assignment.toString()));
        uploadFor(assignment, "Báo cáo").statusCode(409).body("code", equalTo("evidence-already-attached"));
    }

    @Test
    void five_places_are_named_at_most() {
        var many = LivePlan.of(agency);
        for (int i = 0; i < 7; i++) {
            many.task("Việc " + i, "LDVL", 3);
        }
        many.issue();
        for (int i = 0; i < 7; i++) {
            upload(agency.head("LDVL"), many.assignment(i, "LDVL")).statusCode(201);
        }
        agency.head("LDVL")
                .get(ONE, many.assignment(6, "LDVL"))
                .then()
                .body("evidence[0].sameAs.content", contains("Việc 0", "Việc 1", "Việc 2", "Việc 3", "Việc 4"));
    }

    private ValidatableResponse upload(RequestSpecification who, int task, String unit) {
        return upload(who, plan.assignment(task, unit));
    }

    private static ValidatableResponse upload(RequestSpecification who, UUID assignment) {
        return who.contentType("multipart/form-data")
                .multiPart("file", "bao-cao.pdf", PDF)
                .post(ONE + "/evidence", assignment)
                .then();
    }

    private ValidatableResponse uploadFor(UUID assignment, String product) {
        return agency.head("LDVL")
                .contentType("multipart/form-data")
                .multiPart("file", "bao-cao.pdf", PDF)
                .multiPart("productId", plan.products(0).get(product).toString())
                .post(ONE + "/evidence", assignment)
                .then();
    }
}
