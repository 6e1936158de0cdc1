package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class IdleAccountsTest {
    private final Browser browser = new Browser();
    private TestAgency agency;
    private Actor person;

    @Inject
    IdleAccounts idle;

    @Inject
    Clearing clearing;

    @BeforeEach
    void person() {
        agency = TestAgency.create();
        person = agency.newActor(Role.OFFICER, "LDVL");
        TestDatabase.run("update identity_setting set disable_after_days = 45 where agency_id = ?", agency.id());
    }

    @Test
    void who_has_not_signed_in_for_too_long_is_told_so_and_stays_out() {
        unusedFor(46);
        signIn("account-disabled");
        signIn("account-disabled");
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where event = 'AccountDisabled' and subject_id = ?",
                        person.accountId()))
                .isEqualTo(1);
    }

    @Test
    void who_only_guesses_is_not_told() {
        unusedFor(46);
        browser.signIn(person.username(), "sai").then().statusCode(401).body("code", equalTo("wrong-credentials"));
    }

    @Test
    void the_job_of_the_night_disables_them_and_nobody_else() {
        var other = agency.newActor(Role.OFFICER, "LDVL");
        unusedFor(46);
        idle.disableAtNight();
        assertThat(disabled(person)).isEqualTo(1);
        assertThat(disabled(other)).isZero();
    }

    @Test
    void the_last_administrator_stays_because_nobody_could_let_them_back_in() {
        person = agency.newActor(Role.ADMINISTRATOR, "VP");
        unusedFor(46);
        idle.disable(Instant.now());
        assertThat(disabled(person)).isZero();
        browser.signIn(person.username(), TestAgency.PASSWORD).then().statusCode(201);

        agency.newActor(Role.ADMINISTRATOR, "VP");
        unusedFor(46);
        idle.disable(Instant.now());
        assertThat(disabled(person)).isEqualTo(1);
    }

    @Test
    void signing_in_counts_the_days_anew() {
        unusedFor(44);
        browser.signIn(person.username(), TestAgency.PASSWORD).then().statusCode(201);
        idle.disable(Instant.now());
        assertThat(disabled(person)).isZero();
    }

    @Test
    void nobody_is_disabled_where_the_agency_has_decided_so() {
        TestDatabase.run("update identity_setting set disable_after_days = null where agency_id = ?", agency.id());
        unusedFor(4000);
        browser.signIn(person.username(), TestAgency.PASSWORD).then().statusCode(201);
    }

    @Test
    void sessions_that_ended_long_ago_are_cleared_away() {
        browser.signIn(person.username(), TestAgency.PASSWORD);
        TestDatabase.run(
                "update session set expires_at = now() - interval '31 days' where account_id = ?", person.accountId());
        clearing.clearAtNight();
        assertThat(TestDatabase.count("select count(*) from session where account_id = ?", person.accountId()))
                .isZero();
    }

    @Test
    void answers_kept_for_repeated_calls_are_cleared_away_after_a_week() {
        keepAnswer("8 days", "old");
        keepAnswer("6 days", "young");
        clearing.clear(Instant.now());
        assertThat(TestDatabase.count("select count(*) from idempotency_key where account_id = ?", person.accountId()))
                .isEqualTo(1);
    }

    private void keepAnswer(String age, String key) {
        TestDatabase.run("""
                insert into idempotency_key (account_id, operation, key, fingerprint, created_at)
                values (?, 'test', ?, '', now() - cast(? as interval))""", person.accountId(), key, age);
    }

    private void unusedFor(int days) {
        TestDatabase.run(
                "update account set last_active_at = now() - make_interval(days => ?) where id = ?",
                days,
                person.accountId());
    }

    private void signIn(String refusal) {
        browser.signIn(person.username(), TestAgency.PASSWORD)
                .then()
                .statusCode(401)
                .body("code", equalTo(refusal));
    }

    private static int disabled(Actor actor) {
        return TestDatabase.count(
                "select count(*) from account where id = ? and disabled_at is not null and disablement = 'IDLE'",
                actor.accountId());
    }
}
