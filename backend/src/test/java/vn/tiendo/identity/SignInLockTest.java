package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SignInLockTest {
    private TestAgency agency;
    private Actor person;

    @BeforeEach
    void person() {
        agency = TestAgency.create();
        person = agency.actor(Role.OFFICER, "LDVL");
    }

    @Test
    void a_name_is_locked_after_five_failures_from_wherever_they_come() {
        for (int i = 0; i < 5; i++) {
            new Browser()
                    .signIn(person.username(), "sai")
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("wrong-credentials"));
        }
        new Browser()
                .signIn(person.username(), TestAgency.PASSWORD)
                .then()
                .statusCode(401)
                .body("code", equalTo("account-locked"));
    }

    @Test
    void a_name_that_nobody_has_is_locked_like_any_other() {
        var nobody = "khong.co." + agency.id();
        for (int i = 0; i < 5; i++) {
            new Browser().signIn(nobody, "sai").then().statusCode(401).body("code", equalTo("wrong-credentials"));
        }
        new Browser().signIn(nobody, "sai").then().statusCode(401).body("code", equalTo("account-locked"));
    }

    @Test
    void an_address_is_locked_after_five_failures_with_whatever_names() {
        var browser = new Browser();
        for (int i = 0; i < 5; i++) {
            browser.signIn("khong.co." + UUID.randomUUID(), "sai").then().statusCode(401);
        }
        browser.signIn(person.username(), TestAgency.PASSWORD)
                .then()
                .statusCode(401)
                .body("code", equalTo("address-locked"));
        new Browser().signIn(person.username(), TestAgency.PASSWORD).then().statusCode(201);
    }

    @Test
    void a_success_forgets_the_failures_before() {
        var browser = new Browser();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                browser.signIn(person.username(), "sai").then().statusCode(401);
            }
            browser.signIn(person.username(), TestAgency.PASSWORD).then().statusCode(201);
        }
    }

    @Test
    void many_guesses_at_once_are_not_more_than_five() throws Exception {
        try (var threads = Executors.newFixedThreadPool(12)) {
            var guesses = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit(() -> new Browser().signIn(person.username(), "sai")))
                    .toList();
            for (var guess : guesses) {
                assertThat(guess.get().statusCode()).isEqualTo(401);
            }
        }
        assertThat(failures("WRONG_PASSWORD")).isEqualTo(5);
        assertThat(failures("LOCKED")).isEqualTo(7);
    }

    @Test
    void each_failure_stands_in_the_trail() {
        new Browser().signIn(person.username(), "sai").then().statusCode(401);
        assertThat(failures("WRONG_PASSWORD")).isEqualTo(1);
    }

    @Test
    void a_failure_of_a_name_that_nobody_has_stands_in_the_trail_without_the_name() {
        var browser = new Browser();
        browser.signIn("mat-khau-nham-o." + agency.id(), "sai").then().statusCode(401);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where event = 'SignInFailed' and detail ->> 'address' = ?",
                        browser.address()))
                .isEqualTo(1);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where cast(detail as text) like '%' || ? || '%'",
                        "mat-khau-nham-o." + agency.id()))
                .isZero();
    }

    private int failures(String reason) {
        return TestDatabase.count(
                "select count(*) from audit_entry where event = 'SignInFailed' and subject_id = ? and detail ->> 'reason' = ?",
                person.accountId(),
                reason);
    }
}
