package vn.tiendo.identity.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** A delegate at work: from the list of positions to what is refused. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ActingForAnotherTest {
    private final TestAgency agency = TestAgency.create();
    private DelegationCalls delegations;

    @Inject
    BusinessClock clock;

    @BeforeEach
    void calls() {
        delegations = new DelegationCalls(agency, clock.today());
    }

    @Test
    void a_delegation_is_among_the_positions_and_can_be_switched_to() {
        var id = delegations.entered(0, 1);
        session()
                .body("positions.role", contains("UNIT_HEAD", "LEADER"))
                .body("positions[1].delegationId", equalTo(id))
                .body("positions[1].onBehalfOf", equalTo("Người LEADER LD"));
        switchTo(id)
                .statusCode(200)
                .body("role", equalTo("LEADER"))
                .body("delegationId", equalTo(id))
                .body("onBehalfOf", equalTo("Người LEADER LD"))
                .body("displayName", equalTo("Người UNIT_HEAD LDVL"));
    }

    @Test
    void the_powers_are_those_of_the_position_within_the_scopes() {
        switchTo(delegations.entered(0, 1)).statusCode(200);
        delegate().get("/api/v1/plans?state=DRAFT").then().statusCode(200);
        delegate().get("/api/v1/assignments").then().statusCode(403).body("code", equalTo("scope-missing"));
        delegate().get("/api/v1/report-rounds").then().statusCode(403).body("code", equalTo("scope-missing"));
    }

    @Test
    void what_was_lent_is_not_passed_on() {
        switchTo(delegations.entered(0, 1)).statusCode(200);
        var request = delegations.request(agency.actor(Role.LEADER, "LD"), agency.actor(Role.OFFICE, "VP"));
        delegations.give(delegate(), request).statusCode(403).body("code", equalTo("scope-missing"));
    }

    @Test
    void one_that_has_not_begun_or_is_over_or_taken_back_cannot_be_used() {
        var upcoming = delegations.entered(1, 2);
        var expired = delegations.entered(-2, -1);
        var revoked = delegations.entered(0, 1);
        delegations.revoke(agency.leader(), revoked).statusCode(200);
        session().body("positions.role", contains("UNIT_HEAD"));
        for (var id : List.of(upcoming, expired, revoked)) {
            switchTo(id).statusCode(422).body("violations.field", hasItem("delegationId"));
        }
    }

    @Test
    void taken_back_it_ends_in_the_middle_of_the_work() {
        var id = delegations.entered(0, 1);
        switchTo(id).statusCode(200);
        delegate().get("/api/v1/plans?state=DRAFT").then().statusCode(200);
        delegations.revoke(agency.leader(), id).statusCode(200);
        session().body("role", equalTo("UNIT_HEAD")).body("delegationId", nullValue());
        delegate().get("/api/v1/plans?state=DRAFT").then().body("items", empty());
    }

    @Test
    void it_ends_when_the_delegator_is_erased_and_no_entry_keeps_their_name() {
        var leader = agency.newActor(Role.LEADER, "LD");
        var request = delegations.request(leader, agency.actor(Role.UNIT_HEAD, "LDVL"));
        request.put("document", delegations.document());
        switchTo(delegations
                        .give(delegations.administrator(), request)
                        .statusCode(201)
                        .extract()
                        .path("id"))
                .statusCode(200);
        var account = "/api/v1/accounts/" + leader.accountId();
        delegations
                .administrator()
                .header("If-Match", delegations.administrator().get(account).header("ETag"))
                .delete(account + "/personal-data")
                .then()
                .statusCode(200);
        session().body("role", equalTo("UNIT_HEAD")).body("delegationId", nullValue());
        assertThat(TestDatabase.count("""
                        select count(*) from audit_personal p join audit_entry e
                          on p.commitment in (e.personal, e.on_behalf_of)
                        where e.event = 'PositionSwitched' and e.subject_id = ? and p.content like '%LEADER%'""", agency.actor(Role.UNIT_HEAD, "LDVL").accountId()))
                .isZero();
    }

    @Test
    void a_delegation_of_somebody_else_cannot_be_used() {
        var id = delegations.entered(0, 1);
        agency.head("NCC")
                .body(Map.of("delegationId", id))
                .put("/api/v1/sessions/current/position")
                .then()
                .statusCode(422);
    }

    private RequestSpecification delegate() {
        return agency.head("LDVL");
    }

    private ValidatableResponse session() {
        return delegate().get("/api/v1/sessions/current").then().statusCode(200);
    }

    private ValidatableResponse switchTo(String id) {
        return delegate()
                .body(Map.of("delegationId", id))
                .put("/api/v1/sessions/current/position")
                .then();
    }
}
