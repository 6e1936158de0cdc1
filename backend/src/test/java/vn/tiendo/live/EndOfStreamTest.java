package vn.tiendo.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** A stream is no way round the end of a session, and none to keep one alive. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EndOfStreamTest {
    private final TestAgency agency = TestAgency.create();
    private Actor person;
    private String cookie;

    @Inject
    Attendance attendance;

    @BeforeEach
    void somebody_signs_in() {
        person = agency.newActor(Role.OFFICER, "LDVL");
        cookie = signIn();
    }

    @Test
    void ends_with_its_session_and_leaves_the_others() {
        var elsewhere = signIn();
        try (var listener = Listener.of(cookie).ready();
                var other = Listener.of(elsewhere).ready()) {
            as(cookie).delete("/api/v1/sessions/current").then().statusCode(204);
            listener.ends();
            attendance.beat();
            other.ready();
            assertThat(Listener.call(cookie, null).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void ends_when_its_owner_ends_the_session_from_elsewhere() {
        try (var listener = Listener.of(cookie).ready()) {
            as(signIn()).delete("/api/v1/sessions").then().statusCode(204);
            listener.ends();
        }
    }

    @Test
    void ends_when_the_account_is_stopped() {
        try (var listener = Listener.of(cookie).ready()) {
            var account = "/api/v1/accounts/" + person.accountId();
            var administrator = agency.as(Role.ADMINISTRATOR, "VP");
            var tag = administrator.get(account).header("ETag");
            agency.as(Role.ADMINISTRATOR, "VP")
                    .header("If-Match", tag)
                    .put(account + "/disablement")
                    .then()
                    .statusCode(200);
            listener.ends();
        }
    }

    @Test
    void ends_when_the_person_goes_on_in_another_position() {
        var second = agency.alsoHolds(person, Role.UNIT_HEAD, "NCC");
        try (var listener = Listener.of(cookie).ready()) {
            as(cookie)
                    .body(Map.of("positionId", second))
                    .put("/api/v1/sessions/current/position")
                    .then()
                    .statusCode(200);
            listener.ends();
        }
    }

    @Test
    void another_replica_s_word_is_enough() {
        try (var listener = Listener.of(cookie).ready()) {
            TestDatabase.run("update session set revoked_at = now() where account_id = ?", person.accountId());
            TestDatabase.count("select count(pg_notify('tiendo_identity', ?))", "account:" + person.accountId());
            listener.ends();
        }
    }

    @Test
    void does_not_count_as_use_and_ends_when_the_session_has_lain_idle() {
        TestDatabase.run(
                "update session set last_seen_at = now() - interval '14 minutes' where account_id = ?",
                person.accountId());
        try (var listener = Listener.of(cookie).ready()) {
            attendance.check();
            attendance.beat();
            listener.ready();
            assertThat(idleForMinutes()).isEqualTo(14);

            TestDatabase.run(
                    "update session set last_seen_at = now() - interval '16 minutes' where account_id = ?",
                    person.accountId());
            attendance.check();
            listener.ends();
        }
    }

    @Test
    void is_not_opened_before_the_second_factor_was_shown() {
        agency.requireSecondFactor();
        var administrator = agency.newActor(Role.ADMINISTRATOR, "VP");
        assertThat(Listener.call(signIn(administrator), null).statusCode()).isEqualTo(403);
    }

    private int idleForMinutes() {
        return TestDatabase.count(
                "select extract(epoch from now() - last_seen_at)::int / 60 from session where account_id = ?",
                person.accountId());
    }

    private String signIn() {
        return signIn(person);
    }

    private static String signIn(Actor who) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", who.username(), "password", TestAgency.PASSWORD))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .cookie("tiendo_session");
    }

    private static RequestSpecification as(String session) {
        return given().cookie("tiendo_session", session).contentType(ContentType.JSON);
    }
}
