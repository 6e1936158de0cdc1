package vn.tiendo.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.PersonalDataErased;
import vn.tiendo.shared.database.Sql;

/** Which account a subject of the provider is. */
@ApplicationScoped
class Links {
    private final DataSource database;

    @Inject
    Links(DataSource database) {
        this.database = database;
    }

    Optional<UUID> accountOf(Person person) {
        return new Sql(
                        "select account_id from oidc_link where issuer = ? and subject = ?",
                        person.issuer(),
                        person.subject())
                .first(database, row -> row.id("account_id"));
    }

    /** Whether the account is somebody else at this provider already. */
    boolean isTaken(UUID accountId, String issuer) {
        return new Sql("select count(*) from oidc_link where account_id = ? and issuer = ?", accountId, issuer)
                        .number(database)
                > 0;
    }

    void link(Person person, UUID accountId) {
        new Sql(
                        "insert into oidc_link (issuer, subject, account_id, linked_at) values (?, ?, ?, ?)",
                        person.issuer(),
                        person.subject(),
                        accountId,
                        Instant.now())
                .run(database);
    }

    /** Who somebody is at the provider is gone with their other data. */
    void forget(@Observes PersonalDataErased event) {
        new Sql("delete from oidc_link where account_id = ?", event.subjectId()).run(database);
        new Sql(
                        "delete from oidc_session where session_id in (select id from session where account_id = ?)",
                        event.subjectId())
                .run(database);
    }
}
