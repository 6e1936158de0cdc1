package vn.tiendo.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Accounts;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Authority;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.PersonalDataErased;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.time.BusinessClock;

/** Writes every event to the trail, in its transaction. */
@ApplicationScoped
class AuditTrail {
    private static final String INSERT = """
            insert into audit_entry (id, agency_id, recorded_at, account_id, position_id, client_id, delegation_id, actor,
                                     on_behalf_of, event, subject_type, subject_id, detail, personal, words)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)""";

    private static final int LATE = 5000;

    private final DataSource database;
    private final CurrentActor current;
    private final Accounts accounts;
    private final PersonalData personal;
    private final Recorder recorder;
    private final BusinessClock clock;

    @Inject
    AuditTrail(
            DataSource database,
            CurrentActor current,
            Accounts accounts,
            PersonalData personal,
            Recorder recorder,
            BusinessClock clock) {
        this.database = database;
        this.current = current;
        this.accounts = accounts;
        this.personal = personal;
        this.recorder = recorder;
        this.clock = clock;
    }

    void write(@Observes DomainEvent event) {
        var at = clock.now();
        var actor = current.find();
        var authority = actor.map(Actor::authority);
        var recorded = recorder.record(event);
        new Sql(
                        INSERT,
                        Ids.next(),
                        event.agencyId(),
                        at,
                        actor.map(Actor::accountId).orElse(null),
                        actor.map(Actor::positionId).orElse(null),
                        authority.map(Authority::clientId).orElse(null),
                        authority.map(Authority::delegationId).orElse(null),
                        actor.map(a -> personal.ofName(a.accountId(), a.name(), at))
                                .orElse(null),
                        actor.flatMap(a -> delegator(a, at)).orElse(null),
                        event.name(),
                        event.subjectType(),
                        event.subjectId(),
                        recorded.detail(),
                        kept(event.subjectId(), recorded.personal(), at),
                        recorded.words())
                .run(database);
    }

    /** After the entry that says so, which may name the erased person as its actor. */
    void erase(@Observes @Priority(LATE) PersonalDataErased event) {
        personal.erase(event.subjectId());
    }

    private byte @Nullable [] kept(UUID accountId, @Nullable String content, Instant at) {
        return content == null ? null : personal.keep(accountId, content, at);
    }

    /** The name of the one who delegated, kept for the account that holds the position. */
    private Optional<byte[]> delegator(Actor actor, Instant at) {
        return Optional.ofNullable(actor.authority().onBehalfOf())
                .flatMap(
                        name -> accounts.holderOf(actor.positionId()).map(holder -> personal.ofName(holder, name, at)));
    }
}
