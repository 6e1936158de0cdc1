package vn.tiendo.identity.oidc;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.KeycloakTestResource;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Other systems call with tokens that they got from Keycloak by their own credentials. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@WithTestResource(KeycloakTestResource.class)
class ProviderTokenTest {
    private static final String CLIENTS = "/api/v1/api-clients";
    private static final String PLANS = "/api/v1/plans";
    private static final String OURS = "tiendo-api";

    private TestAgency agency;
    private Keycloak keycloak;
    private String clientId;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
        keycloak = new Keycloak();
        clientId = "cong-" + agency.id().toString().substring(24);
    }

    @Test
    void a_registered_system_acts_in_its_position_and_within_its_scopes_and_limits() {
        register(List.of());
        keycloak.client(clientId, OURS);
        var token = token();

        call(token, PLANS).statusCode(200).header("RateLimit-Policy", equalTo("\"client\";q=600;w=60"));
        call(token, PLANS).statusCode(200);
        call(token, "/api/v1/tasks")
                .statusCode(403)
                .header("WWW-Authenticate", containsString("insufficient_scope"))
                .body("code", equalTo("scope-missing"));
        call(token, CLIENTS).statusCode(403);
        administrator().get(CLIENTS).then().body("items[0].lastUsedAt", notNullValue());
    }

    @Test
    void a_token_for_others_is_refused() {
        register(List.of());
        keycloak.client(clientId, "another-api");
        call(token(), PLANS)
                .statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("code", equalTo("token-invalid"));
    }

    @Test
    void a_system_that_is_not_registered_here_is_refused() {
        keycloak.client(clientId, OURS);
        call(token(), PLANS).statusCode(401).body("code", equalTo("token-invalid"));
    }

    @Test
    void a_system_calls_only_from_where_it_may() {
        register(List.of("10.20.0.0/16"));
        keycloak.client(clientId, OURS);
        call(token(), PLANS).statusCode(403).body("code", equalTo("address-not-allowed"));
    }

    @Test
    void a_system_that_was_stopped_is_refused_at_once() {
        var id = register(List.of());
        keycloak.client(clientId, OURS);
        var token = token();
        call(token, PLANS).statusCode(200);

        administrator()
                .header("If-Match", administrator().get(CLIENTS + "/" + id).header("ETag"))
                .body(Map.of("disabled", true))
                .patch(CLIENTS + "/" + id)
                .then()
                .statusCode(200);

        call(token, PLANS).statusCode(403).body("code", equalTo("api-client-disabled"));
    }

    @Test
    void a_token_that_was_changed_on_the_way_is_refused() {
        register(List.of());
        keycloak.client(clientId, OURS);
        var parts = token().split("\\.");
        var other = keycloak.clientToken("stranger", "secret-of-the-stranger").split("\\.");

        call(parts[0] + "." + parts[1] + "." + other[2], PLANS).statusCode(401);
        call("eyJhbGciOiJSUzI1NiIsImtpZCI6Im5vYm9keSJ9." + parts[1] + "." + parts[2], PLANS)
                .statusCode(401);
        call("eyJhbGciOiJub25lIn0." + parts[1] + ".x", PLANS).statusCode(401);
    }

    private String token() {
        return keycloak.clientToken(clientId, clientId);
    }

    private RequestSpecification administrator() {
        return agency.as(Role.ADMINISTRATOR, "VP");
    }

    private String register(List<String> addresses) {
        return administrator()
                .body(Map.of(
                        "clientId",
                        clientId,
                        "name",
                        "Cổng dịch vụ công",
                        "contact",
                        "Nguyễn Văn Tích, 0204 000 000",
                        "role",
                        "OFFICE",
                        "unitId",
                        agency.unit("VP"),
                        "scopes",
                        List.of("plans:read"),
                        "expiresOn",
                        LocalDate.now().plusYears(1).toString(),
                        "allowedAddresses",
                        addresses,
                        "requestsPerMinute",
                        600))
                .post(CLIENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse call(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get(path).then();
    }
}
