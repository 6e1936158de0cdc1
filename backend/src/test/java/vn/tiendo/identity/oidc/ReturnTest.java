package vn.tiendo.identity.oidc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.Addresses;
import vn.tiendo.testing.KeycloakTestResource;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** The way back from the provider, as somebody would bend it who wants in. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@WithTestResource(KeycloakTestResource.class)
class ReturnTest {
    private final Browser browser = new Browser();
    private String name;

    @Inject
    DataSource database;

    @BeforeEach
    void somebodyWhoMaySignIn() {
        var agency = TestAgency.create();
        var keycloak = new Keycloak();
        name = "lan." + agency.id().toString().substring(24);
        keycloak.join(keycloak.user(name), keycloak.group("vp-" + name));
        RoleMappingCalls.replace(
                        agency,
                        List.of(Map.of(
                                "claim",
                                "groups",
                                "value",
                                "vp-" + name,
                                "role",
                                Role.OFFICE,
                                "unitId",
                                agency.unit("VP"),
                                "title",
                                "Chuyên viên",
                                "linksAccounts",
                                false)))
                .statusCode(200);
    }

    @Test
    void works_once() {
        var callback = browser.fillIn(browser.toProvider(""), name);
        assertThat(browser.back(callback)).isEqualTo(Browser.site() + "/");
        assertThat(browser.back(callback)).endsWith("?loi=oidc-expired");
    }

    @Test
    void a_code_is_worth_nothing_with_the_state_of_another_attempt() {
        var used = browser.fillIn(browser.toProvider(""), name);
        browser.back(used);
        var other = new Browser();
        var fresh = other.fillIn(other.toProvider(""), name);

        assertThat(other.back(fresh.replaceAll("code=[^&]+", "code=" + parameter(used, "code"))))
                .endsWith("?loi=oidc-invalid");
        assertThat(other.isSignedIn()).isFalse();
    }

    @Test
    void is_refused_from_another_browser() {
        var callback = browser.fillIn(browser.toProvider(""), name);
        assertThat(new Browser().back(callback)).endsWith("?loi=oidc-expired");
        var victim = new Browser();
        victim.leave("");
        assertThat(victim.back(callback)).endsWith("?loi=oidc-expired");
        assertThat(victim.isSignedIn()).isFalse();
    }

    @Test
    void is_refused_with_another_state() {
        var callback = browser.fillIn(browser.toProvider(""), name);
        assertThat(browser.back(callback.replaceAll("state=[^&]+", "state=guessed")))
                .endsWith("?loi=oidc-expired");
        assertThat(browser.back(Browser.site() + "/api/v1/oidc/callback")).endsWith("?loi=oidc-expired");
    }

    @Test
    void is_refused_with_a_token_for_another_nonce() {
        var leaving = browser.leave("").replaceAll("nonce=[^&]+", "nonce=of-somebody-else");
        assertThat(browser.back(browser.fillIn(browser.open(leaving), name))).endsWith("?loi=oidc-invalid");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void is_refused_without_the_verifier_of_the_code() {
        var leaving = browser.leave("").replaceAll("code_challenge=[^&]+", "code_challenge=" + "A".repeat(43));
        assertThat(browser.back(browser.fillIn(browser.open(leaving), name))).endsWith("?loi=oidc-invalid");
    }

    @Test
    void is_refused_when_it_takes_too_long() {
        var target = "/nhiem-vu/" + name;
        var callback = browser.fillIn(browser.toProvider("?next=" + target), name);
        new Sql("update oidc_attempt set expires_at = now() - interval '1 second' where target = ?", target)
                .run(database);
        assertThat(browser.back(callback)).endsWith("?loi=oidc-expired");
    }

    @Test
    void says_so_when_the_person_breaks_off() {
        var leaving = browser.leave("");
        var back = Browser.site() + "/api/v1/oidc/callback?error=access_denied&error_description=no&state="
                + parameter(leaving, "state");
        assertThat(browser.back(back)).endsWith("?loi=oidc-cancelled");
    }

    @Test
    void is_refused_in_the_name_of_another_provider() {
        var callback = browser.fillIn(browser.toProvider(""), name);
        assertThat(browser.back(callback.replaceAll("iss=[^&]+", "iss=https://other.example.vn")))
                .endsWith("?loi=oidc-invalid");
    }

    @Test
    void that_fails_stands_in_the_trail() {
        var address = Addresses.next();
        given().redirects()
                .follow(false)
                .header("X-Forwarded-For", address)
                .get("/api/v1/oidc/callback?state=guessed&code=guessed")
                .then()
                .statusCode(303);
        assertThat(new Sql(
                                "select detail ->> 'reason' as reason from audit_entry where event = 'SignInFailed' and detail ->> 'address' = ?",
                                address)
                        .list(database, row -> row.text("reason")))
                .containsExactly("EXPIRED");
    }

    @Test
    void never_leads_to_another_site() {
        assertThat(browser.back(browser.fillIn(browser.toProvider("?next=https://example.org/"), name)))
                .isEqualTo(Browser.site() + "/");
    }

    @Test
    void a_person_may_sign_in_in_two_tabs_at_once() {
        var first = browser.toProvider("?next=/ke-hoach");
        var second = browser.toProvider("?next=/bao-cao");
        assertThat(browser.back(browser.fillIn(second, name))).endsWith("/bao-cao");
        assertThat(first.statusCode()).isEqualTo(200);
    }

    private static String parameter(String address, String parameter) {
        return address.replaceAll(".*[?&]" + parameter + "=([^&]+).*", "$1");
    }
}
