package vn.tiendo.identity.delegation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What may be given to whom, by whom and for how long. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class GiveDelegationTest {
    private final TestAgency agency = TestAgency.create();
    private LocalDate today;
    private DelegationCalls delegations;

    @Inject
    BusinessClock clock;

    @BeforeEach
    void today() {
        today = clock.today();
        delegations = new DelegationCalls(agency, today);
    }

    @Test
    void is_given_by_the_holder_of_the_position() {
        delegations
                .give(agency.leader(), delegations.request())
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("ACTIVE"))
                .body("form", equalTo("UQ"))
                .body("delegator.title", equalTo("Chức vụ LD"))
                .body("delegator.unitName", equalTo("Lãnh đạo Sở"))
                .body("delegate.name", equalTo("Người UNIT_HEAD LDVL"))
                .body("delegate.title", equalTo("Chức vụ LDVL"))
                .body("scopes", contains("plans:read", "plans:write"))
                .body("document", nullValue())
                .body("moves", contains("REVOKE"));
    }

    @Test
    void is_given_once_for_the_same_key() {
        String first = agency.leader()
                .header("Idempotency-Key", "k")
                .body(delegations.request())
                .post("/api/v1/delegations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        agency.leader()
                .header("Idempotency-Key", "k")
                .body(delegations.request())
                .post("/api/v1/delegations")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void is_entered_by_an_administrator_with_the_document_that_orders_it() {
        var request = delegations.request();
        delegations
                .give(delegations.administrator(), request)
                .statusCode(422)
                .body("violations.field", contains("document"));
        request.put("document", delegations.document());
        delegations
                .give(delegations.administrator(), request)
                .statusCode(201)
                .body("document.symbol", equalTo("12/GUQ-SKT"))
                .body("enteredBy", equalTo("Người ADMINISTRATOR VP"));
    }

    @Test
    void is_not_given_in_the_name_of_another() {
        delegations
                .give(agency.office(), delegations.request())
                .statusCode(403)
                .body("code", equalTo("not-your-position"));
    }

    @Test
    void administration_is_not_lent() {
        var request = delegations.request(agency.actor(Role.ADMINISTRATOR, "VP"), agency.actor(Role.UNIT_HEAD, "LDVL"));
        delegations
                .give(delegations.administrator(), request)
                .statusCode(409)
                .body("code", equalTo("administration-not-delegable"));
    }

    @Test
    void is_never_more_than_the_position_has() {
        var request = delegations.request(agency.actor(Role.UNIT_HEAD, "LDVL"), agency.actor(Role.OFFICER, "LDVL"));
        delegations.give(agency.head("LDVL"), request).statusCode(422).body("violations.field", contains("scopes"));
    }

    @Test
    void has_a_beginning_an_end_and_something_in_it() {
        var request = delegations.request();
        request.put("validTo", null);
        request.put("scopes", List.of());
        delegations
                .give(agency.leader(), request)
                .statusCode(422)
                .body("violations.field", hasItems("validTo", "scopes"));
        request = delegations.request();
        request.put("validTo", today.minusDays(1).toString());
        delegations.give(agency.leader(), request).statusCode(422).body("violations.field", hasItem("validTo"));
    }

    @Test
    void reaches_into_the_past_only_with_a_document() {
        var request = delegations.request();
        request.put("validFrom", today.minusDays(1).toString());
        delegations.give(agency.leader(), request).statusCode(422).body("violations.field", contains("validFrom"));
        request.put("document", delegations.document());
        delegations.give(agency.leader(), request).statusCode(201);
    }

    @Test
    void tuq_needs_a_document_that_was_there_before() {
        var request = delegations.request();
        request.put("form", "TUQ");
        delegations.give(agency.leader(), request).statusCode(422).body("violations.field", contains("document"));
        var document = delegations.document();
        document.put("issuedOn", today.plusDays(1).toString());
        request.put("document", document);
        delegations
                .give(agency.leader(), request)
                .statusCode(422)
                .body("violations.field", contains("document.issuedOn"));
    }

    @Test
    void goes_to_another_person_of_the_agency_who_can_sign_in() {
        var request = delegations.request();
        request.put("delegateAccountId", agency.actor(Role.LEADER, "LD").accountId());
        delegations
                .give(agency.leader(), request)
                .statusCode(422)
                .body("violations.field", contains("delegateAccountId"));
        var stranger = TestAgency.create().actor(Role.OFFICE, "VP");
        request.put("delegateAccountId", stranger.accountId());
        delegations
                .give(agency.leader(), request)
                .statusCode(422)
                .body("violations.field", contains("delegateAccountId"));
        request = delegations.request();
        request.put("positionId", stranger.positionId());
        delegations.give(agency.leader(), request).statusCode(404);
    }
}
