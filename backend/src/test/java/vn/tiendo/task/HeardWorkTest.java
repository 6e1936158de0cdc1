package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.identity.Role;
import vn.tiendo.live.Listener;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What is done with an assignment is heard at once by those who read it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class HeardWorkTest {
    private final TestAgency agency = TestAgency.create();

    @Test
    void the_office_and_the_unit_hear_of_progress_and_other_units_do_not() {
        var plan = LivePlan.ofUnitAndOffice(agency);
        var assignment = plan.assignment(0, "LDVL");
        var others = plan.assignment(0, "NCC");
        try (var office = Listener.of(agency.cookie(Role.OFFICE, "VP")).ready();
                var head = Listener.of(agency.cookie(Role.UNIT_HEAD, "LDVL")).ready();
                var neighbour =
                        Listener.of(agency.cookie(Role.UNIT_HEAD, "NCC")).ready()) {
            reportsProgress(agency.officer("LDVL"), assignment);

            var heard = JsonPath.from(office.upToChangeOf(assignment).getLast().data());
            assertThat(heard.getString("name")).isEqualTo("ProgressReported");
            assertThat(heard.getString("planId")).isEqualTo(plan.id().toString());
            assertThat(heard.getString("unitId")).isEqualTo(agency.unit("LDVL").toString());
            head.upToChangeOf(assignment);
            reportsProgress(agency.head("NCC"), others);
            assertThat(neighbour.upToChangeOf(others))
                    .noneMatch(event -> event.subject().equals(assignment.toString()));
        }
    }

    @Test
    void the_agency_to_which_work_was_given_hears_of_it_and_its_units_do_not() {
        var receiver = TestAgency.create();
        var body = agency.outsideBody("SNV", "Sở Nội vụ");
        agency.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", "\"0\"")
                .body(Map.of("agencyId", receiver.id()))
                .put("/api/v1/units/{id}/linked-agency", body)
                .then()
                .statusCode(200);
        var plan = LivePlan.of(agency)
                .task("Phối hợp", List.of("LDVL"), List.of("SNV"), Deadline.on(LivePlan.today()))
                .issue();
        var shared = plan.assignment(0, "SNV");
        var kept = plan.assignment(0, "LDVL");
        var own = LivePlan.ofUnitAndOffice(receiver).assignment(0, "NCC");
        try (var office = Listener.of(receiver.cookie(Role.OFFICE, "VP")).ready();
                var head = Listener.of(receiver.cookie(Role.UNIT_HEAD, "NCC")).ready()) {
            reportsProgress(agency.head("LDVL"), kept);
            reportsProgress(receiver.office(), shared);
            reportsProgress(receiver.head("NCC"), own);

            assertThat(office.upToChangeOf(own))
                    .extracting(Listener.Event::subject)
                    .contains(shared.toString())
                    .doesNotContain(kept.toString());
            assertThat(head.upToChangeOf(own))
                    .extracting(Listener.Event::subject)
                    .doesNotContain(shared.toString(), kept.toString());
        }
    }

    private static void reportsProgress(RequestSpecification who, UUID assignment) {
        who.body(AssignmentCalls.PROGRESS)
                .post(AssignmentCalls.ONE + "/progress", assignment)
                .then()
                .statusCode(201);
    }
}
