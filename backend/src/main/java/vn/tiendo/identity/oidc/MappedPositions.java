package vn.tiendo.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.VouchedAccount;
import vn.tiendo.identity.VouchedAccounts;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.DomainEvent;

/** Keeps the positions that come from claims as the claims are. Positions that a person has given are left alone. */
@ApplicationScoped
class MappedPositions {
    private final DataSource database;
    private final VouchedAccounts accounts;
    private final Event<DomainEvent> events;

    @Inject
    MappedPositions(DataSource database, VouchedAccounts accounts, Event<DomainEvent> events) {
        this.database = database;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Gives what is wanted and not held, then ends what is held and no longer wanted: whoever administers the agency alone
     * may be given that under another title.
     */
    void settle(VouchedAccount account, Set<MappedPosition> wanted) {
        var held = held(account.id());
        wanted.stream().filter(position -> !held.containsKey(position)).forEach(position -> give(account, position));
        held.forEach((position, id) -> {
            if (!wanted.contains(position)) {
                end(account, id, position);
            }
        });
    }

    private Map<MappedPosition, UUID> held(UUID accountId) {
        var ids = new Sql("select position_id from oidc_position where account_id = ?", accountId)
                .list(database, row -> row.id("position_id"));
        var held = new HashMap<MappedPosition, UUID>();
        accounts.positionsHeld(accountId).stream()
                .filter(position -> ids.contains(position.id()))
                .forEach(position -> held.put(
                        new MappedPosition(position.role(), position.unitId(), position.title()), position.id()));
        return held;
    }

    private void give(VouchedAccount account, MappedPosition position) {
        var id = accounts.give(account.id(), position.role(), position.unitId(), position.title());
        new Sql("insert into oidc_position (position_id, account_id) values (?, ?)", id, account.id()).run(database);
        events.fire(new OidcEvent.OidcPositionGiven(
                account.agencyId(), account.id(), id, position.role(), position.unitId(), position.title()));
    }

    private void end(VouchedAccount account, UUID id, MappedPosition position) {
        if (!accounts.end(id)) {
            events.fire(new OidcEvent.OidcPositionKept(account.agencyId(), account.id(), id, position.title()));
            return;
        }
        events.fire(new OidcEvent.OidcPositionEnded(
                account.agencyId(), account.id(), id, position.role(), position.unitId(), position.title()));
    }
}
