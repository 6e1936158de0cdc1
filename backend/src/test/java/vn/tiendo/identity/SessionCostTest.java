package vn.tiendo.identity;

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

/** Says what the check of a session costs: a figure to look at, not a limit that a busy machine could break. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SessionCostTest {
    private static final Logger LOG = Logger.getLogger(SessionCostTest.class);
    private static final int TIMES = 20_000;
    private static final int LOOKUPS = 2_000;

    @Inject
    IdentityProviderManager identities;

    @Inject
    SessionReader sessions;

    @Test
    void is_said_for_a_session_that_is_remembered_and_for_one_that_is_looked_up() {
        var agency = TestAgency.create();
        var token = new SessionToken(agency.cookie(Role.OFFICER, "LDVL"));

        var lookup = Repeated.milliseconds(LOOKUPS, () -> sessions.find(token));
        var remembered = Repeated.milliseconds(
                TIMES,
                () -> identities.authenticate(new SessionRequest(token)).await().indefinitely());

        LOG.infof("A session that is remembered: %.4f ms; looked up in the database: %.3f ms", remembered, lookup);
        assertThat(remembered).isPositive();
    }
}
