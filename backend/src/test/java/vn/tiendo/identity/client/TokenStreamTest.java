package vn.tiendo.identity.client;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.identity.client.ClientCalls.CLIENTS;
import static vn.tiendo.identity.client.ClientCalls.TODAY;
import static vn.tiendo.identity.client.ClientCalls.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.live.Listener;
import vn.tiendo.live.StreamChecks;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Another system may follow the changes as long as its token is good. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TokenStreamTest {
    private final ClientCalls clients = new ClientCalls(TestAgency.create());

    @Inject
    StreamChecks checks;

    @Test
    void a_stream_ends_with_its_token() {
        var request = clients.request(clients.freshId());
        request.put("scopes", List.of("tasks:read"));
        var id = clients.registered(request);
        var issued = clients.issue(id, TODAY.plusMonths(1)).statusCode(201).extract();
        try (var listener = Listener.withToken(issued.path("secret")).ready()) {
            clients.administrator()
                    .delete(CLIENTS + "/" + id + "/tokens/" + issued.<String>path("token.id"))
                    .then()
                    .statusCode(204);
            checks.now();
            listener.ends();
        }
    }

    @Test
    void without_the_scope_there_is_no_stream() {
        var secret = clients.secret(clients.registered(clients.request(clients.freshId())));
        assertThat(with(secret).get("/api/v1/changes").statusCode()).isEqualTo(403);
    }
}
