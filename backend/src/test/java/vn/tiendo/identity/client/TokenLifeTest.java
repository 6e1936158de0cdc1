package vn.tiendo.identity.client;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static vn.tiendo.identity.client.ClientCalls.CLIENTS;
import static vn.tiendo.identity.client.ClientCalls.TODAY;
import static vn.tiendo.identity.client.ClientCalls.with;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** From when and until when a token opens something. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TokenLifeTest {
    private static final String PLANS = "/api/v1/plans";

    private ClientCalls clients;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void agency() {
        clients = new ClientCalls(TestAgency.create());
    }

    @Test
    void a_revoked_token_opens_nothing_from_then_on() {
        var id = clients.registered(clients.request(clients.freshId()));
        var issued = clients.issue(id, TODAY).statusCode(201).extract();
        var secret = issued.<String>path("secret");
        with(secret).get(PLANS).then().statusCode(200);
        for (int i = 0; i < 2; i++) {
            clients.administrator()
                    .delete(CLIENTS + "/" + id + "/tokens/" + issued.<String>path("token.id"))
                    .then()
                    .statusCode(204);
        }
        with(secret).get(PLANS).then().statusCode(401).body("code", equalTo("token-invalid"));
    }

    @Test
    void two_tokens_overlap_while_the_other_system_changes_over() {
        var id = clients.registered(clients.request(clients.freshId()));
        var old = clients.issue(id, TODAY).extract();
        var fresh = clients.secret(id);
        with(old.path("secret")).get(PLANS).then().statusCode(200);
        with(fresh).get(PLANS).then().statusCode(200);
        clients.administrator()
                .delete(CLIENTS + "/" + id + "/tokens/" + old.<String>path("token.id"))
                .then()
                .statusCode(204);
        with(old.path("secret")).get(PLANS).then().statusCode(401);
        with(fresh).get(PLANS).then().statusCode(200);
    }

    @Test
    void a_token_or_client_whose_last_day_is_over_is_refused() {
        var id = clients.registered(clients.request(clients.freshId()));
        var secret = clients.secret(id);
        new Sql("update api_token set expires_on = ? where api_client_id = ?", TODAY.minusDays(1), UUID.fromString(id))
                .run(database);
        with(secret)
                .get(PLANS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("code", equalTo("token-expired"));
        clients.administrator().get(CLIENTS + "/" + id).then().body("tokens[0].state", equalTo("EXPIRED"));
        var other = clients.secret(id);
        new Sql("update api_client set expires_on = ? where id = ?", TODAY.minusDays(1), UUID.fromString(id))
                .run(database);
        with(other).get(PLANS).then().statusCode(401).body("code", equalTo("token-expired"));
    }

    @Test
    void a_stopped_client_is_refused_at_once_and_may_go_on_later() {
        var id = clients.registered(clients.request(clients.freshId()));
        var secret = clients.secret(id);
        with(secret).get(PLANS).then().statusCode(200);
        clients.change(id, Map.of("disabled", true)).statusCode(200);
        with(secret).get(PLANS).then().statusCode(403).body("code", equalTo("api-client-disabled"));
        clients.change(id, Map.of("disabled", false)).statusCode(200);
        with(secret).get(PLANS).then().statusCode(200);
    }

    @Test
    void the_last_use_of_a_token_is_shown_to_the_minute() {
        var id = clients.registered(clients.request(clients.freshId()));
        with(clients.secret(id)).get(PLANS).then().statusCode(200);
        clients.administrator()
                .get(CLIENTS)
                .then()
                .body("items[0].activeTokens", equalTo(1))
                .body("items[0].lastUsedAt", matchesPattern(".*:00Z"));
    }
}
