package vn.tiendo.identity.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.tiendo.identity.client.ClientCalls.CLIENTS;
import static vn.tiendo.identity.client.ClientCalls.TODAY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ApiClientResourceTest {
    private TestAgency agency;
    private ClientCalls clients;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
        clients = new ClientCalls(agency);
    }

    @Test
    void a_registered_system_is_shown_with_what_it_is_limited_to() {
        var id = clients.registered(clients.request(clients.freshId()));
        clients.administrator()
                .get(CLIENTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("clientId", equalTo(clients.freshId()))
                .body("role", equalTo("OFFICE"))
                .body("unitId", equalTo(agency.unit("VP").toString()))
                .body("scopes", contains("plans:read", "plans:write"))
                .body("requestsPerMinute", equalTo(6000))
                .body("disabled", equalTo(false))
                .body("tokens", hasSize(0));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void only_the_administrator_knows_of_them(Role role) {
        var id = clients.registered(clients.request(clients.freshId()));
        var other = agency.as(role, "VP");
        other.get(CLIENTS).then().statusCode(403).body("code", equalTo("role-not-allowed"));
        other.get(CLIENTS + "/" + id).then().statusCode(403);
        other.body(clients.request("mot-he-thong")).post(CLIENTS).then().statusCode(403);
        other.body(Map.of()).patch(CLIENTS + "/" + id).then().statusCode(403);
        other.body(Map.of()).post(CLIENTS + "/" + id + "/tokens").then().statusCode(403);
        other.delete(CLIENTS + "/" + id + "/tokens/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void nobody_is_told_anything_without_signing_in() {
        var some = CLIENTS + "/" + UUID.randomUUID();
        given().get(CLIENTS).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer realm=\"tiendo\""));
        given().get(some).then().statusCode(401);
        given().contentType("application/json").body("{}").post(CLIENTS).then().statusCode(401);
        given().contentType("application/json").body("{}").patch(some).then().statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .post(some + "/tokens")
                .then()
                .statusCode(401);
        given().delete(some + "/tokens/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void another_agency_s_systems_do_not_exist() {
        var id = clients.registered(clients.request(clients.freshId()));
        var token = clients.issue(id, TODAY).extract().<String>path("token.id");
        var stranger = new ClientCalls(TestAgency.create());
        stranger.administrator().get(CLIENTS).then().statusCode(200).body("items", hasSize(0));
        stranger.administrator().get(CLIENTS + "/" + id).then().statusCode(404);
        stranger.administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("disabled", true))
                .patch(CLIENTS + "/" + id)
                .then()
                .statusCode(404);
        stranger.issue(id, TODAY).statusCode(404);
        stranger.administrator()
                .delete(CLIENTS + "/" + id + "/tokens/" + token)
                .then()
                .statusCode(404);
    }

    @Test
    void a_client_id_is_taken_only_once() {
        clients.register(clients.request(clients.freshId())).statusCode(201);
        clients.register(clients.request(clients.freshId())).statusCode(409).body("code", equalTo("client-id-taken"));
    }

    @Test
    void the_same_key_registers_once() {
        var request = clients.request(clients.freshId());
        var first = clients.administrator()
                .header("Idempotency-Key", "k")
                .body(request)
                .post(CLIENTS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        clients.administrator()
                .header("Idempotency-Key", "k")
                .body(request)
                .post(CLIENTS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @ParameterizedTest
    @CsvSource({
        "clientId, Cổng DVC",
        "clientId, ab",
        "name, ' '",
        "contact, ''",
        "expiresOn, 2020-01-01",
        "requestsPerMinute, 0",
        "requestsPerMinute, 100001",
        "unitId, 01900000-0000-7000-8000-000000000000"
    })
    void what_is_not_acceptable_is_a_violation_of_its_field(String field, String value) {
        var request = clients.request(clients.freshId());
        request.put(field, value);
        clients.register(request).statusCode(422).body("violations.field", hasItem(field));
    }

    @Test
    void an_unknown_scope_is_refused_and_so_is_none() {
        var request = clients.request(clients.freshId());
        request.put("scopes", List.of("plans:everything"));
        clients.register(request).statusCode(400).body("code", equalTo("malformed-body"));
        request.put("scopes", List.of());
        clients.register(request).statusCode(422).body("violations.field", hasItem("scopes"));
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/33", "vnpt.vn", "10.0.0", "''", "10.0.0.0/x"})
    void an_address_that_is_none_is_refused(String address) {
        var request = clients.request(clients.freshId());
        request.put("allowedAddresses", List.of("10.20.0.0/16", address));
        clients.register(request).statusCode(422).body("violations[0].field", startsWith("allowedAddresses"));
    }

    @Test
    void a_change_leaves_out_what_stays() {
        var id = clients.registered(clients.request(clients.freshId()));
        clients.change(id, Map.of("role", "READER", "unitId", agency.unit("NCC"), "scopes", List.of("tasks:read")))
                .statusCode(200)
                .header("ETag", not(equalTo("\"0\"")))
                .body("role", equalTo("READER"))
                .body("unitId", equalTo(agency.unit("NCC").toString()))
                .body("scopes", contains("tasks:read"))
                .body("name", equalTo("Cổng dịch vụ công"));
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        var id = clients.registered(clients.request(clients.freshId()));
        clients.change(id, Map.of("role", "READER")).statusCode(200);
        clients.administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("disabled", true))
                .patch(CLIENTS + "/" + id)
                .then()
                .statusCode(412);
        clients.administrator()
                .body(Map.of("disabled", true))
                .patch(CLIENTS + "/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void the_list_goes_on_where_the_page_before_ended() {
        for (int i = 0; i < 3; i++) {
            clients.registered(clients.request(clients.freshId() + "-" + i));
        }
        var first = clients.administrator()
                .get(CLIENTS + "?limit=2&total=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("total", equalTo(3))
                .extract();
        clients.administrator()
                .get(CLIENTS + "?limit=2&cursor=" + first.<String>path("nextCursor"))
                .then()
                .body("items.clientId", contains(clients.freshId() + "-0"))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void a_page_takes_one_statement() {
        clients.registered(clients.request(clients.freshId()));
        var list = clients.administrator();
        assertThat(new StatementCounter().during(() -> list.get(CLIENTS))).isLessThanOrEqualTo(3);
    }
}
