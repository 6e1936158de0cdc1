package vn.tiendo.identity.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Scope;
import vn.tiendo.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ContractTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** What may be asked before anybody knows who asks: the installation, the ways to sign in, and calendars by their secret. */
    private static final Set<String> OPEN =
            Set.of("/api/v1/system", "/api/v1/sessions", "/api/v1/oidc", "/api/v1/calendar-feeds/{secret}.ics");

    @Test
    void knows_the_session_and_the_token() {
        var schemes = contract().getMap("components.securitySchemes");
        assertThat(schemes.keySet().toString()).contains("session", "token");
        assertThat(contract().getString("components.securitySchemes.session.in"))
                .isEqualTo("cookie");
        assertThat(contract().getString("components.securitySchemes.token.scheme"))
                .isEqualTo("bearer");
    }

    @Test
    void says_for_every_operation_how_to_be_allowed() {
        var open = operations().stream()
                .filter(operation -> operation.security().isEmpty())
                .filter(operation -> OPEN.stream().noneMatch(operation.path()::startsWith))
                .toList();
        assertThat(open).isEmpty();
    }

    @Test
    void names_the_scope_of_every_operation_that_a_client_may_call() {
        assertThat(operations()).allSatisfy(operation -> {
            var needed = Scope.needed(operation.method().toUpperCase(), operation.resource())
                    .map(scope -> Map.of("token", List.of(scope.code())));
            assertThat(operation.security().stream()
                            .filter(way -> way.containsKey("token"))
                            .toList())
                    .isEqualTo(needed.stream().toList());
        });
    }

    @Test
    void the_pages_that_try_it_come_from_here_alone() {
        var page = text("/q/swagger-ui/") + text("/q/swagger-ui/start.js");
        assertThat(page)
                .contains("/q/swagger-ui/start.js", "url: '/q/openapi'", "validatorUrl: null")
                .doesNotContainPattern("(?i)(src|href|url)\\s*[=:]\\s*[\"']?(https?:)?//");
    }

    private static String text(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    private static List<Called> operations() {
        Map<String, Map<String, Object>> paths = contract().getMap("paths");
        var all = new ArrayList<Called>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> all.add(new Called(method, path, security(item.get(method))))));
        return all;
    }

    /** JSON has no types: an operation is a map, and its security a list of ways. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, List<String>>> security(Object operation) {
        var security = ((Map<String, Object>) operation).get("security");
        return security == null ? List.of() : (List<Map<String, List<String>>>) security;
    }

    private static JsonPath contract() {
        return given().accept("application/json").get("/q/openapi?format=json").jsonPath();
    }

    /** One operation of the contract. */
    private record Called(String method, String path, List<Map<String, List<String>>> security) {
        String resource() {
            return path.split("/")[3];
        }
    }
}
