package vn.tiendo.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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

/** Somebody administers the agency because a claim says so, until the claim goes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@WithTestResource(KeycloakTestResource.class)
class MappedAdministratorTest {
    private TestAgency agency;
    private Keycloak keycloak;
    private String name;
    private String user;
    private String group;

    @Inject
    DataSource database;

    @BeforeEach
    void administratorByClaim() {
        agency = TestAgency.create();
        keycloak = new Keycloak();
        name = "lan." + agency.id().toString().substring(24);
        user = keycloak.user(name);
        group = keycloak.group("qt-" + name);
        keycloak.join(user, group);
        RoleMappingCalls.replace(
                        agency,
                        List.of(Map.of(
                                "claim",
                                "groups",
                                "value",
                                "qt-" + name,
                                "role",
                                Role.ADMINISTRATOR,
                                "unitId",
                                agency.unit("VP"),
                                "title",
                                "Quản trị",
                                "linksAccounts",
                                false)))
                .statusCode(200);
        assertThat(new Browser().signIn(name)).endsWith("/ke-hoach");
    }

    @Test
    void stays_so_while_nobody_else_does() {
        new Sql("""
                update position set valid_to = date '2020-01-01'
                where agency_id = ? and role = 'ADMINISTRATOR' and id not in (select position_id from oidc_position)""", agency.id()).run(database);
        keycloak.leave(user, group);

        var browser = new Browser();
        assertThat(browser.signIn(name)).endsWith("/ke-hoach");

        browser.session().get("/api/v1/sessions/current").then().body("role", equalTo("ADMINISTRATOR"));
        assertThat(trail()).contains("OidcPositionKept").doesNotContain("OidcPositionEnded");
    }

    @Test
    void is_so_no_more_while_somebody_else_does() {
        keycloak.leave(user, group);

        assertThat(new Browser().signIn(name)).endsWith("/dang-nhap?loi=oidc-no-position");
        assertThat(trail()).contains("OidcPositionEnded").doesNotContain("OidcPositionKept");
    }

    private List<String> trail() {
        return new Sql("select event from audit_entry where agency_id = ?", agency.id())
                .list(database, row -> row.text("event"));
    }
}
