package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SessionListTest {
    private TestAgency agency;
    private Actor person;
    private Browser browser;

    @BeforeEach
    void person() {
        agency = TestAgency.create();
        person = agency.newActor(Role.OFFICER, "LDVL");
        browser = signedIn();
    }

    @Test
    void people_see_their_own_sessions_and_which_one_this_is() {
        var other = signedIn();
        signedInAs(agency.newActor(Role.OFFICER, "LDVL"));
        browser.get("sessions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.address", contains(other.address(), browser.address()))
                .body("items.current", contains(false, true));
    }

    @Test
    void one_of_them_can_be_ended_and_is_out_at_once() {
        var other = signedIn();
        other.get("units").then().statusCode(200);
        browser.delete("sessions/" + browser.get("sessions").path("items[0].id"))
                .then()
                .statusCode(204);
        other.get("units").then().statusCode(401);
        browser.get("units").then().statusCode(200);
    }

    @Test
    void all_others_can_be_ended() {
        var other = signedIn();
        browser.delete("sessions").then().statusCode(204);
        other.get("units").then().statusCode(401);
        browser.get("sessions").then().body("items", hasSize(1));
    }

    @Test
    void the_session_of_somebody_else_does_not_exist() {
        var stranger = signedInAs(agency.newActor(Role.ADMINISTRATOR, "VP"));
        String id = browser.get("sessions").path("items[0].id");
        stranger.delete("sessions/" + id).then().statusCode(404);
        stranger.delete("sessions/" + Ids.next()).then().statusCode(404);
        browser.get("units").then().statusCode(200);
    }

    @Test
    void a_cookie_is_worth_nothing_after_signing_out() {
        browser.get("units").then().statusCode(200);
        browser.delete("sessions/current").then().statusCode(204);
        browser.get("units").then().statusCode(401).body("code", equalTo("not-signed-in"));
        browser.get("sessions/current").then().statusCode(401);
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        TestDatabase.run(
                "update session set expires_at = now() - interval '1 second' where account_id = ?", person.accountId());
        browser.get("units").then().statusCode(401);
    }

    @Test
    void a_session_ends_after_fifteen_minutes_without_use() {
        idleFor("16 minutes");
        browser.get("units").then().statusCode(401).body("code", equalTo("not-signed-in"));
        browser.get("sessions/options").then().statusCode(200);
        browser.signIn(person.username(), TestAgency.PASSWORD).then().statusCode(201);
        browser.get("sessions").then().body("items", hasSize(1));
    }

    @Test
    void a_session_in_use_goes_on_and_is_stamped_to_the_minute() {
        idleFor("14 minutes");
        browser.get("units").then().statusCode(200);
        assertThat(stampedNow()).isEqualTo(1);
        idleFor("50 seconds");
        browser.get("sessions/current").then().statusCode(200);
        assertThat(stampedNow()).isZero();
    }

    @Test
    void a_session_never_idles_where_the_agency_has_decided_so() {
        TestDatabase.run("update identity_setting set idle_minutes = null where agency_id = ?", agency.id());
        idleFor("11 hours");
        browser.get("sessions/current").then().statusCode(200).body("idleMinutes", nullValue());
    }

    @Test
    void signing_in_anew_ends_the_session_that_the_browser_had() {
        var before = browser.cookie();
        browser.signIn(person.username(), TestAgency.PASSWORD).then().statusCode(201);
        new Browser()
                .call()
                .cookie("tiendo_session", before)
                .get("/api/v1/units")
                .then()
                .statusCode(401);
        browser.get("sessions").then().body("items", hasSize(1));
    }

    @Test
    void signing_in_twice_by_a_double_click_gives_two_sessions_that_both_work() {
        var one = signedIn();
        var two = signedIn();
        one.get("units").then().statusCode(200);
        two.get("units").then().statusCode(200);
    }

    @Test
    void nobody_lists_or_ends_sessions_without_signing_in() {
        var nobody = new Browser();
        nobody.get("sessions").then().statusCode(401);
        nobody.delete("sessions").then().statusCode(401);
        nobody.delete("sessions/" + Ids.next()).then().statusCode(401);
    }

    @Test
    void anybody_may_ask_how_to_sign_in() {
        new Browser().get("sessions/options").then().statusCode(200).body("demo", equalTo(false));
    }

    private void idleFor(String time) {
        TestDatabase.run(
                "update session set last_seen_at = now() - cast(? as interval) where account_id = ?",
                time,
                person.accountId());
    }

    private int stampedNow() {
        return TestDatabase.count(
                "select count(*) from session where account_id = ? and last_seen_at > now() - interval '40 seconds'",
                person.accountId());
    }

    private Browser signedIn() {
        return signedInAs(person);
    }

    private static Browser signedInAs(Actor actor) {
        var browser = new Browser();
        browser.signIn(actor.username(), TestAgency.PASSWORD).then().statusCode(201);
        return browser;
    }
}
