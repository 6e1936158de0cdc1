package vn.tiendo.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PositionSwitchTest {
    private final Browser browser = new Browser();
    private TestAgency agency;
    private Actor person;
    private UUID second;

    @BeforeEach
    void person() {
        agency = TestAgency.create();
        person = agency.newActor(Role.OFFICER, "LDVL");
        second = agency.alsoHolds(person, Role.ADMINISTRATOR, "VP");
    }

    @Test
    void a_session_names_all_positions_and_begins_in_the_first() {
        signIn();
        browser.get("sessions/current")
                .then()
                .body("positionId", equalTo(person.positionId().toString()))
                .body("positions.positionId", contains(person.positionId().toString(), second.toString()))
                .body("positions.unitName", contains("Phòng Lao động - Việc làm", "Văn phòng Sở"))
                .body("positions.agencyName", hasItem("Sở Kiểm thử"));
    }

    @Test
    void who_switches_acts_in_the_other_position_at_once() {
        signIn();
        browser.get("identity-settings").then().statusCode(403);
        switchTo(second)
                .statusCode(200)
                .body("role", equalTo("ADMINISTRATOR"))
                .body("positionId", equalTo(second.toString()));
        browser.get("identity-settings").then().statusCode(200);
        switchTo(person.positionId()).statusCode(200).body("role", equalTo("OFFICER"));
        browser.get("identity-settings").then().statusCode(403);
    }

    @Test
    void the_other_position_may_ask_for_a_second_factor() {
        agency.requireSecondFactor();
        signIn();
        switchTo(second).statusCode(200).body("step", equalTo("ENROL_SECOND_FACTOR"));
        browser.get("identity-settings").then().statusCode(403).body("code", equalTo("second-factor-enrolment-needed"));
    }

    @Test
    void the_position_of_somebody_else_cannot_be_taken() {
        signIn();
        var other = agency.newActor(Role.LEADER, "LD");
        switchTo(other.positionId()).statusCode(422).body("violations.field", hasItem("positionId"));
        browser.put("sessions/current/position", Map.of("delegationId", Ids.next()))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("delegationId"));
        browser.put("sessions/current/position", Map.of()).then().statusCode(422);
    }

    @Test
    void a_position_that_has_ended_is_not_offered_and_ends_the_session() {
        signIn();
        switchTo(second).statusCode(200);
        TestDatabase.run("update position set valid_to = current_date - 2 where id = ?", second);
        browser.get("sessions/current").then().statusCode(401);
        signIn();
        browser.get("sessions/current").then().body("positions", hasSize(1));
    }

    @Test
    void who_has_no_position_today_cannot_sign_in() {
        TestDatabase.run("update position set valid_to = current_date - 2 where account_id = ?", person.accountId());
        browser.signIn(person.username(), TestAgency.PASSWORD)
                .then()
                .statusCode(401)
                .body("code", equalTo("no-position"));
    }

    @Test
    void nobody_switches_without_signing_in() {
        switchTo(second).statusCode(401);
    }

    private void signIn() {
        browser.signIn(person.username(), TestAgency.PASSWORD).then().statusCode(201);
    }

    private ValidatableResponse switchTo(UUID position) {
        return browser.put("sessions/current/position", Map.of("positionId", position))
                .then();
    }
}
