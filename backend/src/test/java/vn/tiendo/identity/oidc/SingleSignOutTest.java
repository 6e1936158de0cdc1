package vn.tiendo.identity.oidc;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

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
import vn.tiendo.testing.KeycloakTestResource;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Signing out on one side ends the session on the other. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@WithTestResource(KeycloakTestResource.class)
class SingleSignOutTest {
    private static final String LOGOUT = "/api/v1/oidc/back-channel-logout";

    private final Browser browser = new Browser();

    @Inject
    DataSource database;

    private TestAgency agency;
    private Keycloak keycloak;
    private String name;
    private String user;

    @BeforeEach
    void somebodyIsSignedIn() {
        agency = TestAgency.create();
        keycloak = new Keycloak();
        name = "lan." + agency.id().toString().substring(24);
        user = keycloak.user(name);
        keycloak.join(user, keycloak.group("vp-" + name));
        keycloak.tellAt(Browser.site() + LOGOUT);
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
        browser.signIn(name);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void signing_out_here_says_where_to_sign_out_there() {
        String address = browser.session()
                .delete("/api/v1/sessions/current")
                .then()
                .statusCode(200)
                .body("signOutUrl", startsWith(keycloak.issuer()))
                .extract()
                .path("signOutUrl");
        assertThat(browser.isSignedIn()).isFalse();

        browser.open(address).then().statusCode(302).header("Location", startsWith(Browser.site() + "/dang-nhap"));
        // the provider has forgotten the person, too: it shows its form instead of sending them straight back
        assertThat(browser.toProvider("").statusCode()).isEqualTo(200);
    }

    @Test
    void the_token_that_signs_people_out_there_lies_under_the_key_here() {
        assertThat(new Sql("select count(*) from oidc_session where substr(id_token, 1, 3) = ?", "eyJ".getBytes(UTF_8))
                        .number(database))
                .isZero();
    }

    @Test
    void whoever_is_still_signed_in_there_comes_back_without_a_form() {
        assertThat(browser.toProvider("").statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_with_a_password_ends_here_alone() {
        agency.office().delete("/api/v1/sessions/current").then().statusCode(204);
    }

    @Test
    void signing_out_there_ends_the_session_here() {
        var elsewhere = new Browser();
        elsewhere.signIn(name);

        keycloak.signOut(user);

        assertThat(browser.isSignedIn()).isFalse();
        assertThat(elsewhere.isSignedIn()).isFalse();
    }

    @Test
    void a_logout_token_that_the_provider_did_not_sign_ends_nothing() {
        given().formParam("logout_token", "eyJhbGciOiJub25lIn0.e30.")
                .post(LOGOUT)
                .then()
                .statusCode(400);
        given().contentType("application/x-www-form-urlencoded")
                .post(LOGOUT)
                .then()
                .statusCode(400);
        assertThat(browser.isSignedIn()).isTrue();
    }
}
