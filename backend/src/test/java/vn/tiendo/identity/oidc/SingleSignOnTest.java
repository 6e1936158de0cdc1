package vn.tiendo.identity.oidc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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

/** People sign in through a real Keycloak, whose form the test fills in. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@WithTestResource(KeycloakTestResource.class)
class SingleSignOnTest {
    private final Browser browser = new Browser();
    private TestAgency agency;
    private Keycloak keycloak;
    private String name;

    @Inject
    DataSource database;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
        keycloak = new Keycloak();
        name = "lan." + agency.id().toString().substring(24);
    }

    @Test
    void a_person_whose_claim_fits_gets_an_account_and_lands_where_they_wanted_to_go() {
        var user = keycloak.user(name);
        keycloak.join(user, keycloak.group("vp-" + name));
        map(mapping("vp-" + name, Role.OFFICE, "VP", false));

        assertThat(browser.signIn(name)).isEqualTo(Browser.site() + "/ke-hoach");

        current()
                .body("username", equalTo(name))
                .body("displayName", equalTo("Lan Nguyễn"))
                .body("role", equalTo("OFFICE"))
                .body("title", equalTo("Chức danh VP"))
                .body("unitId", equalTo(agency.unit("VP").toString()))
                .body("agencyId", equalTo(agency.id().toString()));
        assertThat(trail()).contains("OidcAccountLinked", "OidcPositionGiven", "SignedIn");
    }

    @Test
    void the_same_person_comes_back_to_the_same_account_under_another_name() {
        var user = keycloak.user(name);
        keycloak.join(user, keycloak.group("vp-" + name));
        map(mapping("vp-" + name, Role.OFFICE, "VP", false));
        browser.signIn(name);
        String account = current().extract().path("accountId");

        var elsewhere = new Browser();
        elsewhere.signIn(name);

        elsewhere.session().get("/api/v1/sessions/current").then().body("accountId", equalTo(account));
        assertThat(count("position", "account_id", account)).isEqualTo(1);
    }

    @Test
    void a_position_from_a_claim_ends_when_the_claim_goes_and_others_come() {
        var user = keycloak.user(name);
        var office = keycloak.group("vp-" + name);
        keycloak.join(user, office);
        map(mapping("vp-" + name, Role.OFFICE, "VP", false), mapping("ncc-" + name, Role.UNIT_HEAD, "NCC", false));
        browser.signIn(name);
        current().body("role", equalTo("OFFICE"));

        keycloak.leave(user, office);
        keycloak.join(user, keycloak.group("ncc-" + name));
        var elsewhere = new Browser();
        elsewhere.signIn(name);

        elsewhere
                .session()
                .get("/api/v1/sessions/current")
                .then()
                .body("role", equalTo("UNIT_HEAD"))
                .body("positions", hasSize(1));
        assertThat(browser.isSignedIn()).as("the session in the ended position").isFalse();
        assertThat(trail()).contains("OidcPositionEnded");
    }

    @Test
    void whoever_has_lost_all_claims_is_told_that_they_hold_no_position() {
        var user = keycloak.user(name);
        var office = keycloak.group("vp-" + name);
        keycloak.join(user, office);
        map(mapping("vp-" + name, Role.OFFICE, "VP", false));
        browser.signIn(name);

        keycloak.leave(user, office);

        assertThat(new Browser().signIn(name)).endsWith("/dang-nhap?loi=oidc-no-position");
        assertThat(trail()).contains("SignInFailed");
    }

    @Test
    void somebody_whom_no_mapping_fits_is_not_let_in() {
        keycloak.user(name);
        assertThat(browser.signIn(name)).endsWith("/dang-nhap?loi=oidc-no-mapping");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void mappings_of_two_agencies_do_not_say_whose_account_it_shall_be() {
        var user = keycloak.user(name);
        keycloak.join(user, keycloak.group("vp-" + name));
        map(mapping("vp-" + name, Role.OFFICE, "VP", false));
        agency = TestAgency.create();
        map(mapping("vp-" + name, Role.OFFICE, "VP", false));

        assertThat(browser.signIn(name)).endsWith("/dang-nhap?loi=oidc-several-agencies");
    }

    @Test
    void an_existing_account_is_taken_over_only_where_the_administrator_allows_it() {
        var head = agency.actor(Role.UNIT_HEAD, "NCC");
        var user = keycloak.user(head.username());
        keycloak.join(user, keycloak.group("vp-" + name));

        map(mapping("vp-" + name, Role.OFFICER, "NCC", false));
        assertThat(browser.signIn(head.username())).endsWith("/dang-nhap?loi=oidc-name-taken");

        map(mapping("vp-" + name, Role.OFFICER, "NCC", true));
        assertThat(new Browser().signIn(head.username())).endsWith("/ke-hoach");
        assertThat(count("oidc_link", "account_id", head.accountId().toString()))
                .isEqualTo(1);
        assertThat(trail()).contains("OidcAccountLinked");
    }

    @Test
    void nobody_of_another_agency_can_be_taken_over() {
        var theirs = TestAgency.create().actor(Role.ADMINISTRATOR, "VP");
        var user = keycloak.user(theirs.username());
        keycloak.join(user, keycloak.group("vp-" + name));
        map(mapping("vp-" + name, Role.OFFICER, "NCC", true));

        assertThat(browser.signIn(theirs.username())).endsWith("/dang-nhap?loi=oidc-name-taken");
    }

    @Test
    void keys_that_the_provider_has_changed_are_fetched_anew() {
        var user = keycloak.user(name);
        keycloak.join(user, keycloak.group("vp-" + name));
        map(mapping("vp-" + name, Role.OFFICE, "VP", false));
        browser.signIn(name);

        keycloak.rotateKeys();

        assertThat(new Browser().signIn(name)).endsWith("/ke-hoach");
    }

    @Test
    void the_database_keeps_neither_state_nor_session_token() {
        var leaving = browser.leave("");
        var state = leaving.replaceAll(".*[?&]state=([^&]+).*", "$1");
        assertThat(new Sql("select count(*) from oidc_attempt a where position(? in a::text) > 0", state)
                        .number(database))
                .isZero();
        assertThat(leaving).contains("code_challenge_method=S256", "response_type=code", "nonce=");
    }

    @Test
    void the_sign_in_page_is_told_that_there_is_a_provider() {
        given().get("/api/v1/sessions/options").then().body("oidc.label", equalTo("Đăng nhập bằng Keycloak"));
    }

    private io.restassured.response.ValidatableResponse current() {
        return browser.session().get("/api/v1/sessions/current").then().statusCode(200);
    }

    private Map<String, Object> mapping(String group, Role role, String unit, boolean linksAccounts) {
        return Map.of(
                "claim",
                "groups",
                "value",
                group,
                "role",
                role,
                "unitId",
                agency.unit(unit),
                "title",
                "Chức danh " + unit,
                "linksAccounts",
                linksAccounts);
    }

    @SafeVarargs
    private void map(Map<String, Object>... mappings) {
        RoleMappingCalls.replace(agency, List.of(mappings)).statusCode(200);
    }

    private List<String> trail() {
        return new Sql("select event from audit_entry where agency_id = ?", agency.id())
                .list(database, row -> row.text("event"));
    }

    private long count(String table, String column, String id) {
        return new Sql("select count(*) from " + table + " where " + column + " = cast(? as uuid)", id)
                .number(database);
    }
}
