package vn.tiendo.identity.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.DelegatedPositions;
import vn.tiendo.identity.Role;
import vn.tiendo.identity.Scope;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What a delegation lets somebody do, day by day. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DelegatedPowersTest {
    private final TestAgency agency = TestAgency.create();
    private LocalDate today;
    private DelegationCalls delegations;
    private Actor delegate;

    @Inject
    BusinessClock clock;

    @Inject
    DelegatedPositions positions;

    @Inject
    Delegations face;

    @BeforeEach
    void today() {
        today = clock.today();
        delegations = new DelegationCalls(agency, today);
        delegate = agency.actor(Role.UNIT_HEAD, "LDVL");
    }

    @Test
    void the_delegate_acts_in_the_position_under_both_names() {
        var id = delegations.entered(0, 1);
        var leader = agency.actor(Role.LEADER, "LD");
        assertThat(acts(today)).singleElement().satisfies(actor -> {
            assertThat(actor.accountId()).isEqualTo(delegate.accountId());
            assertThat(actor.positionId()).isEqualTo(leader.positionId());
            assertThat(actor.role()).isEqualTo(Role.LEADER);
            assertThat(actor.unitId()).isEqualTo(agency.unit("LD"));
            assertThat(actor.name()).isEqualTo("Người UNIT_HEAD LDVL");
            assertThat(actor.signature()).isEqualTo("Chức vụ LD, thay Người LEADER LD");
            assertThat(actor.authority().delegationId()).isEqualTo(UUID.fromString(id));
            assertThat(actor.authority().scopes()).containsExactlyInAnyOrder(Scope.PLANS_READ, Scope.PLANS_WRITE);
        });
    }

    @Test
    void holds_from_the_first_day_to_the_last() {
        delegations.entered(1, 2);
        assertThat(acts(today)).isEmpty();
        assertThat(acts(today.plusDays(1))).hasSize(1);
        assertThat(acts(today.plusDays(2))).hasSize(1);
        assertThat(acts(today.plusDays(3))).isEmpty();
    }

    @Test
    void holds_no_more_when_taken_back() {
        delegations.revoke(agency.leader(), delegations.entered(0, 2)).statusCode(200);
        assertThat(acts(today)).isEmpty();
    }

    @Test
    void holds_no_longer_than_the_delegator_holds_the_position() {
        delegations.entered(-5, 5);
        correctPosition(Map.of(
                "validFrom",
                today.minusDays(9).toString(),
                "validTo",
                today.minusDays(1).toString()));
        assertThat(acts(today)).isEmpty();
    }

    @Test
    void loses_what_the_position_loses() {
        delegations.entered(0, 5);
        correctPosition(Map.of("role", "UNIT_HEAD"));
        assertThat(acts(today))
                .singleElement()
                .satisfies(actor -> assertThat(actor.authority().scopes()).containsExactly(Scope.PLANS_READ));
    }

    @Test
    void authorises_signing_in_its_form_by_this_name_on_its_days_for_its_content() {
        var request = delegations.request();
        request.put("form", "TUQ");
        request.put("document", delegations.document());
        delegations.give(delegations.administrator(), request).statusCode(201);
        assertThat(signs("Người UNIT_HEAD LDVL", today)).isTrue();
        assertThat(signs("  người  unit_head ldvl", today)).isTrue();
        assertThat(signs("Nguoi UNIT_HEAD LDVL", today)).isFalse();
        assertThat(signs("Người UNIT_HEAD LDVL", today.minusDays(1))).isFalse();
        assertThat(signs("Người UNIT_HEAD LDVL", today.plusDays(10))).isFalse();
        assertThat(face.authorisesSigning(agency.id(), DelegationForm.KT, delegate.name(), Scope.PLANS_WRITE, today))
                .isFalse();
        assertThat(face.authorisesSigning(agency.id(), DelegationForm.TUQ, delegate.name(), Scope.TASKS_WRITE, today))
                .isFalse();
        assertThat(face.authorisesSigning(
                        TestAgency.create().id(), DelegationForm.TUQ, delegate.name(), Scope.PLANS_WRITE, today))
                .isFalse();
    }

    @Test
    void authorises_what_was_signed_before_it_was_taken_back() {
        var request = delegations.request();
        request.put("form", "TUQ");
        request.put("validFrom", today.minusDays(1).toString());
        request.put("document", delegations.document());
        String id =
                delegations.give(delegations.administrator(), request).extract().path("id");
        delegations.revoke(agency.leader(), id).statusCode(200);
        assertThat(signs(delegate.name(), today.minusDays(1))).isTrue();
        assertThat(signs(delegate.name(), today)).isFalse();
    }

    private List<Actor> acts(LocalDate on) {
        return positions.of(delegate.accountId(), on);
    }

    private boolean signs(String name, LocalDate on) {
        return face.authorisesSigning(agency.id(), DelegationForm.TUQ, name, Scope.PLANS_WRITE, on);
    }

    private void correctPosition(Map<String, String> change) {
        var leader = agency.actor(Role.LEADER, "LD");
        var tag = delegations
                .administrator()
                .get("/api/v1/accounts/{id}", leader.accountId())
                .then()
                .extract()
                .header("ETag");
        delegations
                .administrator()
                .header("If-Match", tag)
                .body(change)
                .patch("/api/v1/accounts/{id}/positions/{position}", leader.accountId(), leader.positionId())
                .then()
                .statusCode(200);
    }
}
