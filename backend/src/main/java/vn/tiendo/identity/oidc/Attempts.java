package vn.tiendo.identity.oidc;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.secret.Secret;

/** Who is on the way to the provider. Kept here and not in the browser, so that nobody comes back twice. */
@ApplicationScoped
class Attempts {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final DataSource database;

    @Inject
    Attempts(DataSource database) {
        this.database = database;
    }

    @Transactional
    void keep(Attempt attempt, Secret state, Secret browser) {
        var now = Instant.now();
        new Sql("delete from oidc_attempt where expires_at < ?", now).run(database);
        new Sql(
                        """
                insert into oidc_attempt (state_hash, browser_hash, nonce, verifier, target, expires_at)
                values (?, ?, ?, ?, ?, ?)""",
                        state.hash(),
                        browser.hash(),
                        attempt.nonce().getValue(),
                        attempt.verifier().getValue(),
                        attempt.target().path(),
                        now.plus(PATIENCE))
                .run(database);
    }

    /** Ends the attempt, if this browser may come back with this state, for the first time and in time. */
    @Transactional
    Optional<Attempt> take(Secret state, Secret browser) {
        return new Sql("""
                delete from oidc_attempt where state_hash = ? and browser_hash = ? and expires_at > ?
                returning nonce, verifier, target""", state.hash(), browser.hash(), Instant.now()).first(database, Attempts::read);
    }

    private static Attempt read(Row row) {
        return new Attempt(
                new Nonce(row.text("nonce")), new CodeVerifier(row.text("verifier")), Target.of(row.text("target")));
    }
}
