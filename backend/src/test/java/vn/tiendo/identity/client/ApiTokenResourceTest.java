package vn.tiendo.identity.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.identity.client.ClientCalls.CLIENTS;
import static vn.tiendo.identity.client.ClientCalls.TODAY;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** How an administrator gives tokens, and what is kept of them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ApiTokenResourceTest {
    private ClientCalls clients;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void agency() {
        clients = new ClientCalls(TestAgency.create());
    }

    @Test
    void a_token_is_shown_once_and_kept_nowhere() {
        var id = clients.registered(clients.request(clients.freshId()));
        var secret = clients.secret(id);
        assertThat(secret).startsWith("td_" + clients.freshId() + "_").hasSizeGreaterThan(60);
        clients.administrator()
                .get(CLIENTS + "/" + id)
                .then()
                .body("tokens[0].ending", equalTo(secret.substring(secret.length() - 4)))
                .body("tokens[0].state", equalTo("ACTIVE"))
                .body("toString()", not(containsString(secret)));
        for (var table : List.of("api_token", "audit_entry", "idempotency_key")) {
            assertThat(new Sql(
                                    "select count(*) as count from " + table + " x where position(? in x::text) > 0",
                                    secret.substring(secret.length() - 43))
                            .number(database))
                    .isZero();
        }
    }

    @Test
    void a_token_lives_at_most_a_year() {
        var id = clients.registered(clients.request(clients.freshId()));
        clients.issue(id, TODAY.minusDays(1)).statusCode(422).body("violations.field", hasItem("expiresOn"));
        clients.issue(id, TODAY.plusDays(367)).statusCode(422);
        clients.issue(id, TODAY).statusCode(201);
    }

    @Test
    void a_stopped_system_gets_no_token() {
        var id = clients.registered(clients.request(clients.freshId()));
        clients.change(id, Map.of("disabled", true)).statusCode(200);
        clients.issue(id, TODAY).statusCode(409).body("code", equalTo("api-client-not-active"));
    }

    @Test
    void the_trail_says_what_was_changed_and_by_whom() {
        var id = clients.registered(clients.request(clients.freshId()));
        clients.change(id, Map.of("requestsPerMinute", 60)).statusCode(200);
        var detail = new Sql(
                        "select detail::text as detail from audit_entry where subject_id = ? and event = 'ApiClientChanged'",
                        UUID.fromString(id))
                .list(database, row -> row.text("detail"));
        assertThat(detail).hasSize(1).first().asString().contains("6000", "60", "requestsPerMinute");
    }
}
