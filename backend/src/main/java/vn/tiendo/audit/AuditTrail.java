package vn.tiendo.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.time.BusinessClock;

/** Writes every event to the trail, in its transaction. */
@ApplicationScoped
class AuditTrail {
    private static final String INSERT = """
            insert into audit_entry (id, agency_id, recorded_at, account_id, position_id, actor_name, event,
                                     subject_type, subject_id, detail)
            values (:id, :agency, :at, :account, :position, :name, :event, :type, :subject, cast(:detail as jsonb))""";

    private final EntityManager database;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final ObjectMapper json;

    @Inject
    AuditTrail(EntityManager database, CurrentActor current, BusinessClock clock, ObjectMapper json) {
        this.database = database;
        this.current = current;
        this.clock = clock;
        this.json = json;
    }

    void write(@Observes DomainEvent event) {
        var actor = current.find();
        database.createNativeQuery(INSERT)
                .setParameter("id", Ids.next())
                .setParameter("agency", event.agencyId())
                .setParameter("at", clock.now())
                .setParameter("account", actor.map(Actor::accountId).orElse(null))
                .setParameter("position", actor.map(Actor::positionId).orElse(null))
                .setParameter("name", actor.map(Actor::name).orElse("Hệ thống"))
                .setParameter("event", event.name())
                .setParameter("type", event.subjectType())
                .setParameter("subject", event.subjectId())
                .setParameter("detail", detail(event))
                .executeUpdate();
    }

    private String detail(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
