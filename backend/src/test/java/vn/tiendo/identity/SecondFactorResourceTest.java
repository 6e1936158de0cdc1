package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SecondFactorResourceTest {
    private TestAgency agency;
    private Actor person;
    private Browser browser;

    @BeforeEach
    void person() {
        agency = TestAgency.create();
        person = agency.newActor(Role.ADMINISTRATOR, "VP");
        browser = new Browser();
    }

    @Test
    void an_administrator_can_do_nothing_before_setting_up_an_authenticator() {
        agency.requireSecondFactor();
        signIn(browser).then().statusCode(201).body("step", equalTo("ENROL_SECOND_FACTOR"));
        for (var path : List.of("units", "sessions", "identity-settings", "plans")) {
            browser.get(path).then().statusCode(403).body("code", equalTo("second-factor-enrolment-needed"));
        }
        browser.get("sessions/current").then().statusCode(200);
        Authenticator.enrol(browser);
        browser.get("sessions/current").then().body("step", equalTo("READY"));
        browser.get("units").then().statusCode(200);
    }

    @Test
    void other_roles_may_choose_one() {
        agency.requireSecondFactor();
        var officer = agency.newActor(Role.OFFICER, "LDVL");
        browser.signIn(officer.username(), TestAgency.PASSWORD).then().body("step", equalTo("READY"));
        browser.get("account").then().body("secondFactorRequired", equalTo(false));
        Authenticator.enrol(browser);
        browser.get("account")
                .then()
                .body("secondFactorSince", notNullValue())
                .body("recoveryCodesLeft", equalTo(10))
                .body("shortestPassword", equalTo(8));
    }

    @Test
    void the_code_is_asked_for_at_the_next_sign_in_and_the_cookie_changes_with_it() {
        var secret = enrolled();
        signIn(browser).then().statusCode(201).body("step", equalTo("SECOND_FACTOR"));
        browser.get("units").then().statusCode(403).body("code", equalTo("second-factor-needed"));
        var before = browser.cookie();
        show(nextCode(secret)).then().statusCode(200).body("step", equalTo("READY"));
        assertThat(browser.cookie()).isNotEqualTo(before);
        browser.get("units").then().statusCode(200);
        new Browser()
                .call()
                .cookie("tiendo_session", before)
                .get("/api/v1/units")
                .then()
                .statusCode(401);
    }

    @Test
    void a_code_is_good_for_once() {
        var secret = enrolled();
        var code = nextCode(secret);
        signIn(browser);
        show(code).then().statusCode(200);
        signIn(browser);
        show(code).then().statusCode(401).body("code", equalTo("wrong-code"));
    }

    @Test
    void the_code_that_confirmed_the_authenticator_does_not_sign_in() {
        signIn(browser);
        var secret = Authenticator.begin(browser);
        var code = Authenticator.code(secret, 0);
        Authenticator.confirm(browser, code);
        signIn(browser);
        show(code).then().statusCode(401).body("code", equalTo("wrong-code"));
    }

    @Test
    void a_recovery_code_is_good_for_once() {
        signIn(browser);
        var codes = Authenticator.confirm(browser, Authenticator.code(Authenticator.begin(browser), 0));
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(TestDatabase.count(
                        "select count(*) from recovery_code where account_id = ? and code_hash = ?",
                        person.accountId(),
                        new RecoveryCode(codes.getFirst()).hash()))
                .isEqualTo(1);
        signIn(browser);
        show(codes.getFirst().toUpperCase()).then().statusCode(200);
        browser.get("account").then().body("recoveryCodesLeft", equalTo(9));
        signIn(browser);
        show(codes.getFirst()).then().statusCode(401);
        show(codes.getLast()).then().statusCode(200);
    }

    @Test
    void five_wrong_codes_lock_the_name() {
        enrolled();
        signIn(browser);
        for (int i = 0; i < 5; i++) {
            show("000000").then().statusCode(401).body("code", equalTo("wrong-code"));
        }
        show("000000").then().statusCode(401).body("code", equalTo("account-locked"));
        signIn(new Browser()).then().statusCode(401).body("code", equalTo("account-locked"));
    }

    @Test
    void a_right_password_does_not_forget_wrong_codes() {
        enrolled();
        for (int i = 0; i < 5; i++) {
            var other = new Browser();
            signIn(other).then().statusCode(201);
            other.put("sessions/current/second-factor", Map.of("code", "000000"));
        }
        signIn(new Browser()).then().statusCode(401).body("code", equalTo("account-locked"));
    }

    @Test
    void a_session_that_asks_for_no_code_takes_none() {
        signIn(browser);
        show("000000").then().statusCode(409).body("code", equalTo("second-factor-not-asked"));
        show("").then().statusCode(422).body("violations.field", hasItem("code"));
    }

    @Test
    void the_secret_is_typed_or_scanned_and_kept_encrypted() {
        signIn(browser);
        var begun = browser.post("account/second-factor");
        begun.then().statusCode(200).body("uri", startsWith("otpauth://totp/"));
        var secret = new Base32().decode(begun.<String>path("secret"));
        assertThat(TestDatabase.count(
                        "select count(*) from second_factor where account_id = ? and position(? in secret) = 0",
                        person.accountId(),
                        secret))
                .isEqualTo(1);
    }

    @Test
    void a_wrong_first_code_confirms_nothing() {
        signIn(browser);
        confirm("000000", TestAgency.PASSWORD).then().statusCode(409).body("code", equalTo("second-factor-not-begun"));
        Authenticator.begin(browser);
        confirm("12345", TestAgency.PASSWORD).then().statusCode(422).body("violations.field", hasItem("code"));
        signIn(browser).then().body("step", equalTo("READY"));
    }

    @Test
    void whoever_finds_a_computer_unlocked_switches_none_on() {
        signIn(browser);
        var code = Authenticator.code(Authenticator.begin(browser), 0);
        for (var password : List.of("", "không phải mật khẩu")) {
            confirm(code, password).then().statusCode(422).body("violations.field", hasItem("password"));
        }
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where subject_id = ? and event = 'SignInFailed'",
                        person.accountId()))
                .isEqualTo(1);
        browser.get("account").then().body("secondFactorSince", nullValue());
        confirm(code, TestAgency.PASSWORD).then().statusCode(200);
    }

    @Test
    void a_confirmed_one_is_not_replaced_by_beginning_again() {
        enrolled();
        browser.post("account/second-factor").then().statusCode(409).body("code", equalTo("second-factor-exists"));
    }

    @Test
    void taking_it_away_needs_the_password() {
        enrolled();
        remove("sai").then().statusCode(422).body("violations.field", hasItem("password"));
        remove(TestAgency.PASSWORD).then().statusCode(204);
        browser.get("account").then().body("secondFactorSince", nullValue());
        signIn(browser).then().body("step", equalTo("READY"));
        remove(TestAgency.PASSWORD).then().statusCode(409).body("code", equalTo("second-factor-absent"));
    }

    @Test
    void taking_it_away_does_not_free_an_administrator_of_it() {
        agency.requireSecondFactor();
        enrolled();
        remove(TestAgency.PASSWORD).then().statusCode(204);
        browser.get("units").then().statusCode(403).body("code", equalTo("second-factor-enrolment-needed"));
    }

    @Test
    void nobody_sets_one_up_without_signing_in() {
        browser.post("account/second-factor").then().statusCode(401);
        browser.put("account/second-factor", Map.of("code", "000000")).then().statusCode(401);
        remove("x").then().statusCode(401);
        show("000000").then().statusCode(401);
    }

    private Response signIn(Browser from) {
        return from.signIn(person.username(), TestAgency.PASSWORD);
    }

    private Response show(String code) {
        return browser.put("sessions/current/second-factor", Map.of("code", code));
    }

    private Response confirm(String code, String password) {
        return browser.put("account/second-factor", Map.of("code", code, "password", password));
    }

    private Response remove(String password) {
        return browser.delete("account/second-factor", Map.of("password", password));
    }

    /** The person with an authenticator, in a session that is ready. */
    private byte[] enrolled() {
        signIn(browser).then().statusCode(201);
        return Authenticator.enrol(browser);
    }

    /** The code after the one that confirmed; the server's tolerance takes it already. */
    private static String nextCode(byte[] secret) {
        return Authenticator.code(secret, 1);
    }
}
