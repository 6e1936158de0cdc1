package vn.tiendo.identity.oidc;

import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.SecretBox;
import vn.tiendo.shared.database.Sql;

/** Which of our sessions came from which session of the provider. */
@ApplicationScoped
class ProviderSessions {
    private final DataSource database;
    private final SecretBox secrets;

    @Inject
    ProviderSessions(DataSource database, SecretBox secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** Forgets those that have ended meanwhile, with their tokens. */
    void keep(UUID sessionId, Person person) {
        new Sql("""
                delete from oidc_session o using session s
                where s.id = o.session_id and (s.revoked_at is not null or s.expires_at < now())""").run(database);
        new Sql(
                        """
                insert into oidc_session (session_id, issuer, subject, provider_id, amr, acr, id_token)
                values (?, ?, ?, ?, ?, ?, ?)""",
                        sessionId,
                        person.issuer(),
                        person.subject(),
                        person.providerSession(),
                        person.methods().toArray(String[]::new),
                        person.assurance(),
                        secrets.close(person.idToken().getBytes(StandardCharsets.UTF_8), sessionId))
                .run(database);
    }

    /** The ID token with which the session began, which is forgotten by this. */
    @Transactional
    Optional<String> takeToken(UUID sessionId) {
        return new Sql("delete from oidc_session where session_id = ? returning id_token", sessionId)
                .first(
                        database,
                        row -> new String(secrets.open(row.bytes("id_token"), sessionId), StandardCharsets.UTF_8));
    }

    /** The sessions that the provider means: one of its own, or all of a person. */
    List<UUID> take(LogoutTokenClaimsSet meant) {
        var subject = meant.getSubject();
        var session = meant.getSessionID();
        return new Sql(
                        "delete from oidc_session where issuer = ?",
                        meant.getIssuer().getValue())
                .addWhen(subject != null, "and subject = ?", String.valueOf(subject))
                .addWhen(session != null, "and provider_id = ?", String.valueOf(session))
                // a token without either is refused before; nothing would then be meant, not everything
                .addWhen(subject == null && session == null, "and false")
                .add("returning session_id")
                .list(database, row -> row.id("session_id"));
    }
}
