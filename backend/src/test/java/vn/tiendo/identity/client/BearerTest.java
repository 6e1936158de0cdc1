package vn.tiendo.identity.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.identity.client.ClientCalls.CLIENTS;
import static vn.tiendo.identity.client.ClientCalls.with;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BearerTest {
    private static final String PLANS = "/api/v1/plans";

    private TestAgency agency;
    private ClientCalls clients;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
        clients = new ClientCalls(agency);
    }

    @Test
    void a_token_acts_in_the_position_of_its_client() {
        var secret = clients.secret(clients.registered(clients.request(clients.freshId())));
        var id = with(secret)
                .body(Map.of("title", "Kế hoạch thử", "periodFrom", "2024-01-01", "periodTo", "2024-12-31"))
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var actors = new Sql(
                        "select a.display_name from audit_entry e join account a on a.id = e.account_id where e.subject_id = ?",
                        UUID.fromString(id))
                .list(database, row -> row.text("display_name"));
        assertThat(actors).containsExactly("Cổng dịch vụ công");
    }

    @Test
    void a_repeated_post_gives_a_client_the_same_answer() {
        var secret = clients.secret(clients.registered(clients.request(clients.freshId())));
        var plan = Map.of("title", "Kế hoạch thử", "periodFrom", "2024-01-01", "periodTo", "2024-12-31");
        var first = with(secret)
                .header("Idempotency-Key", "1")
                .body(plan)
                .post(PLANS)
                .<String>path("id");
        var second = with(secret)
                .header("Idempotency-Key", "1")
                .body(plan)
                .post(PLANS)
                .<String>path("id");
        assertThat(second).isNotNull().isEqualTo(first);
    }

    @Test
    void what_is_beyond_the_scopes_is_refused() {
        var request = clients.request(clients.freshId());
        request.put("scopes", List.of("plans:read"));
        var secret = clients.secret(clients.registered(request));
        with(secret).get(PLANS).then().statusCode(200);
        with(secret)
                .body(Map.of("title", "Kế hoạch thử"))
                .post(PLANS)
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", containsString("insufficient_scope"))
                .body("code", equalTo("scope-missing"))
                .body("detail", containsString("plans:write"));
        with(secret).get("/api/v1/assignments").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {CLIENTS, "/api/v1/sessions/current"})
    void what_only_people_do_is_refused(String path) {
        var request = clients.request(clients.freshId());
        request.put("role", "ADMINISTRATOR");
        var secret = clients.secret(clients.registered(request));
        with(secret).get(path).then().statusCode(403).body("code", equalTo("scope-missing"));
    }

    @Test
    void a_role_too_small_is_refused_whatever_the_scopes() {
        var request = clients.request(clients.freshId());
        request.put("role", "READER");
        var secret = clients.secret(clients.registered(request));
        with(secret)
                .body(Map.of("title", "Kế hoạch thử"))
                .post(PLANS)
                .then()
                .statusCode(403)
                .body("code", equalTo("role-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"td_", "td_he-thong_ngan", "td_x' or 1=1_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_token_that_is_none_is_refused(String secret) {
        with(secret)
                .get(PLANS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("code", equalTo("token-invalid"));
    }

    @Test
    void a_wrong_token_is_refused_even_where_nobody_need_sign_in() {
        var secret = clients.secret(clients.registered(clients.request(clients.freshId())));
        var wrong = secret.substring(0, secret.length() - 1) + (secret.endsWith("A") ? "B" : "A");
        with(wrong).get(PLANS).then().statusCode(401).body("code", equalTo("token-invalid"));
        with(wrong).get("/api/v1/system").then().statusCode(401);
        with(secret).get("/api/v1/system").then().statusCode(200);
    }

    @Test
    void an_address_that_is_not_allowed_is_refused() {
        var request = clients.request(clients.freshId());
        request.put("allowedAddresses", List.of("10.20.0.0/16"));
        var id = clients.registered(request);
        var secret = clients.secret(id);
        with(secret).get(PLANS).then().statusCode(403).body("code", equalTo("address-not-allowed"));
        clients.change(id, Map.of("allowedAddresses", List.of("10.20.0.0/16", "127.0.0.0/8")))
                .statusCode(200);
        with(secret).get(PLANS).then().statusCode(200);
    }

    @Test
    void a_session_and_a_token_together_are_refused() {
        var secret = clients.secret(clients.registered(clients.request(clients.freshId())));
        agency.as(Role.OFFICE, "VP")
                .header("Authorization", "Bearer " + secret)
                .get(PLANS)
                .then()
                .statusCode(400)
                .body("code", equalTo("two-credentials"));
    }

    @Test
    void a_call_with_a_token_may_come_from_any_site() {
        var secret = clients.secret(clients.registered(clients.request(clients.freshId())));
        with(secret)
                .header("Origin", "https://example.org")
                .body(Map.of("title", "Kế hoạch thử", "periodFrom", "2024-01-01", "periodTo", "2024-12-31"))
                .post(PLANS)
                .then()
                .statusCode(201);
    }

    @Test
    void nobody_signs_in_as_a_system() {
        clients.registered(clients.request(clients.freshId()));
        given().contentType("application/json")
                .body(Map.of("username", "api:" + clients.freshId(), "password", "null"))
                .post("/api/v1/sessions")
                .then()
                .statusCode(401)
                .body("code", equalTo("wrong-credentials"));
    }

    @Test
    void each_answer_says_how_many_calls_are_left() {
        var secret = clients.secret(clients.registered(clients.request(clients.freshId())));
        with(secret)
                .get(PLANS)
                .then()
                .header("RateLimit-Policy", equalTo("\"client\";q=6000;w=60"))
                .header("RateLimit", matchesPattern("\"client\";r=5999;t=\\d+"))
                .header("RateLimit-Limit", equalTo("6000"))
                .header("RateLimit-Remaining", equalTo("5999"))
                .header("RateLimit-Reset", notNullValue());
        agency.office().get(PLANS).then().header("RateLimit-Policy", containsString("\"person\""));
    }

    @Test
    void calls_beyond_the_quota_are_refused_until_the_next_minute() {
        var request = clients.request(clients.freshId());
        request.put("requestsPerMinute", 3);
        var secret = clients.secret(clients.registered(request));
        // a minute may turn in between: of eight calls in a row, two refused ones are left in any case
        var refused = IntStream.range(0, 8)
                .mapToObj(_ -> with(secret).get(PLANS).then())
                .filter(answer -> answer.extract().statusCode() == 429)
                .toList();
        assertThat(refused).hasSizeGreaterThanOrEqualTo(2);
        refused.getFirst()
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d?"))
                .header("RateLimit-Remaining", equalTo("0"))
                .body("code", equalTo("rate-limit-exceeded"));
    }
}
