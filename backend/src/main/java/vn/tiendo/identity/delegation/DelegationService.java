package vn.tiendo.identity.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;

/** The use cases of a delegation. */
@ApplicationScoped
class DelegationService {
    private final EntityManager delegations;
    private final DelegationReader reader;
    private final Candidates candidates;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;

    @Inject
    DelegationService(
            EntityManager delegations,
            DelegationReader reader,
            Candidates candidates,
            CurrentActor current,
            BusinessClock clock,
            Idempotency idempotency,
            Event<DomainEvent> events) {
        this.delegations = delegations;
        this.reader = reader;
        this.candidates = candidates;
        this.current = current;
        this.clock = clock;
        this.idempotency = idempotency;
        this.events = events;
    }

    Page<DelegationView> list(DelegationFilter filter) {
        return reader.page(current.require(), filter);
    }

    Page<Candidate> candidates(CandidateFilter filter) {
        return candidates.page(current.require(), filter);
    }

    DelegationView get(UUID id) {
        return reader.find(current.require(), id).orElseThrow(DelegationService::missing);
    }

    @Transactional
    DelegationView give(@Nullable String key, GiveDelegation request) {
        var actor = current.require();
        return idempotency.once(
                actor.accountId(),
                "delegation.give",
                key,
                request,
                DelegationView.class,
                () -> get(given(actor, request)));
    }

    @Transactional
    DelegationView revoke(UUID id, long version, RevokeDelegation request) {
        var actor = current.require();
        DelegationPolicy.requireRevoker(actor, get(id).delegator().accountId());
        var delegation = delegations.find(Delegation.class, id, LockModeType.PESSIMISTIC_WRITE);
        delegation.requireVersion(version);
        events.fire(delegation.revoke(actor, request.reason(), clock.now()));
        delegations.flush();
        return get(id);
    }

    private UUID given(Actor actor, GiveDelegation request) {
        var position = candidates
                .position(actor.agencyId(), request.positionId())
                .orElseThrow(() -> new NotFound("Vị trí công tác"));
        DelegationPolicy.requireGiver(actor, position);
        requireDelegate(position, request.delegateAccountId(), actor.agencyId());
        boolean forAnother = !position.accountId().equals(actor.accountId());
        request.requireConsistent(position, forAnother, clock.today());
        var delegation = new Delegation(actor, request, clock.now());
        delegations.persist(delegation);
        delegations.flush();
        events.fire(delegation.given());
        return delegation.id();
    }

    private void requireDelegate(LentPosition position, UUID delegate, UUID agencyId) {
        if (position.accountId().equals(delegate)) {
            throw Invalid.field("delegateAccountId", "Không ủy quyền cho chính người giữ vị trí. Hãy chọn người khác.");
        }
        if (!candidates.isPerson(agencyId, delegate)) {
            throw Invalid.field(
                    "delegateAccountId", "Người này không có trong cơ quan hoặc đã ngừng hoạt động. Hãy chọn lại.");
        }
    }

    private static NotFound missing() {
        return new NotFound("Ủy quyền");
    }
}
