package vn.tiendo.identity.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.Repeated;
import vn.tiendo.testing.TestAgency;

/** Says what the check of a token costs: a figure to look at, not a limit that a busy machine could break. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TokenCostTest {
    private static final Logger LOG = Logger.getLogger(TokenCostTest.class);
    private static final int TIMES = 20_000;
    private static final int LOOKUPS = 1_000;

    @Inject
    IdentityProviderManager identities;

    @Inject
    TokenCheck check;

    @Test
    void is_said_for_a_token_that_is_remembered_and_for_one_that_is_looked_up() {
        var clients = new ClientCalls(TestAgency.create());
        var secret = new TokenSecret(clients.secret(clients.registered(clients.request(clients.freshId()))));

        var lookup = Repeated.milliseconds(LOOKUPS, () -> check.check(secret));
        var remembered = Repeated.milliseconds(
                TIMES,
                () -> identities
                        .authenticate(new ApiTokenRequest(secret, "127.0.0.1"))
                        .await()
                        .indefinitely());

        LOG.infof("A token that is remembered: %.4f ms; looked up in the database: %.3f ms", remembered, lookup);
        assertThat(remembered).isPositive();
    }
}
