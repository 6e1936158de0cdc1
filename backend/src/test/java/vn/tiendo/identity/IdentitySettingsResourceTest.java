package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class IdentitySettingsResourceTest {
    private static final String PATH = "/api/v1/identity-settings";
    private final TestAgency agency = TestAgency.create();

    @Test
    void an_agency_that_has_decided_nothing_has_the_defaults() {
        var administrator = agency.newActor(Role.ADMINISTRATOR, "VP");
        var browser = new Browser();
        browser.signIn(administrator.username(), TestAgency.PASSWORD);
        browser.get("identity-settings").then().statusCode(200).body("disableAfterDays", nullValue());
        TestDatabase.run("delete from identity_setting where agency_id = ?", agency.id());
        var rules = SignInRules.of(new IdentitySetting(agency.id()));
        assertThat(rules).isEqualTo(new SignInRules(15, Set.of(Role.ADMINISTRATOR), 45));
    }

    @Test
    void an_administrator_changes_what_is_named_and_nothing_else() {
        change("\"0\"", Map.of("idleMinutes", 30, "secondFactorRoles", List.of("ADMINISTRATOR", "OFFICE")))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("idleMinutes", equalTo(30))
                .body("secondFactorRoles", contains("ADMINISTRATOR", "OFFICE"))
                .body("disableAfterDays", nullValue());
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where agency_id = ? and event = 'IdentitySettingsChanged'",
                        agency.id()))
                .isEqualTo(1);
    }

    @Test
    void zero_means_never() {
        change("\"0\"", Map.of("idleMinutes", 0)).statusCode(200).body("idleMinutes", nullValue());
    }

    @Test
    void a_new_rule_holds_in_sessions_that_are_open() {
        agency.office().get("/api/v1/units").then().statusCode(200);
        change("\"0\"", Map.of("secondFactorRoles", List.of("ADMINISTRATOR", "OFFICE")))
                .statusCode(200);
        agency.office()
                .get("/api/v1/units")
                .then()
                .statusCode(403)
                .body("code", equalTo("second-factor-enrolment-needed"));
    }

    @Test
    void administrators_always_show_a_second_factor() {
        agency.requireSecondFactor();
        var browser = new Browser();
        browser.signIn(agency.newActor(Role.ADMINISTRATOR, "VP").username(), TestAgency.PASSWORD);
        Authenticator.enrol(browser);
        browser.call()
                .header("If-Match", "\"0\"")
                .body(Map.of("secondFactorRoles", List.of("OFFICE")))
                .patch(PATH)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("secondFactorRoles"));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        change("\"0\"", Map.of("idleMinutes", -1)).statusCode(422);
        change("\"0\"", Map.of("disableAfterDays", 4000)).statusCode(422);
        change("\"0\"", Map.of("secondFactorRoles", List.of("KING"))).statusCode(400);
    }

    @Test
    void who_has_not_seen_the_newest_rules_is_refused() {
        change("\"7\"", Map.of("idleMinutes", 30)).statusCode(412);
        agency.as(Role.ADMINISTRATOR, "VP").body(Map.of()).patch(PATH).then().statusCode(428);
    }

    @Test
    void only_administrators_see_and_change_the_rules() {
        agency.office().get(PATH).then().statusCode(403);
        agency.leader()
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .patch(PATH)
                .then()
                .statusCode(403);
        new Browser().get("identity-settings").then().statusCode(401);
    }

    private ValidatableResponse change(String seen, Map<String, ?> body) {
        return agency.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", seen)
                .body(body)
                .patch(PATH)
                .then();
    }
}
