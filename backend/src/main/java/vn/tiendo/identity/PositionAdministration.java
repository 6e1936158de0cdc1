package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Idempotency;

/** Who holds which position from when to when. */
@ApplicationScoped
class PositionAdministration {
    private final AdministeredAccounts accounts;
    private final AccountViews views;
    private final LastAdministrator administrator;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;

    @Inject
    PositionAdministration(
            AdministeredAccounts accounts,
            AccountViews views,
            LastAdministrator administrator,
            CurrentActor current,
            BusinessClock clock,
            Idempotency idempotency,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.views = views;
        this.administrator = administrator;
        this.current = current;
        this.clock = clock;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    AccountView give(UUID id, @Nullable String key, GivePosition request) {
        var actor = current.require();
        return idempotency.once(actor.accountId(), "position.give:" + id, key, request, AccountView.class, () -> {
            var account = accounts.require(actor, id);
            account.requireNotErased();
            give(account, request, "");
            return changed(account);
        });
    }

    /** @param prefix where the position stands in the request, for the fields that are refused */
    void give(Account account, GivePosition request, String prefix) {
        requireOwnUnit(account, request.unitId(), prefix);
        var position = new Position(account, request, prefix);
        accounts.add(position);
        events.fire(position.given());
    }

    @Transactional
    AccountView correct(UUID id, UUID positionId, long version, CorrectPosition request) {
        var account = accounts.require(current.require(), id, version);
        account.requireNotErased();
        var position = accounts.requirePosition(account, positionId);
        if (request.unitId() != null) {
            requireOwnUnit(account, request.unitId(), "");
        }
        var before = position.facts();
        administrator.stays(account.agencyId(), () -> position.correct(request));
        var changes = before.changesTo(position.facts());
        if (!changes.isEmpty()) {
            events.fire(new AdministrationEvent.PositionCorrected(account.agencyId(), id, positionId, changes));
        }
        return changed(account);
    }

    private AccountView changed(Account account) {
        accounts.flush();
        accounts.positionsChanged(account);
        return views.of(account);
    }

    private void requireOwnUnit(Account account, UUID unitId, String prefix) {
        if (!accounts.isUnitOf(account.agencyId(), unitId, clock.today())) {
            throw Invalid.field(
                    prefix + "unitId", "Đơn vị này không thuộc cơ quan hoặc không còn hoạt động. Hãy chọn lại.");
        }
    }
}
