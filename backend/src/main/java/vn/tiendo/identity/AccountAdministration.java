package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.text.VietnameseText;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;

/** What an administrator does with the accounts of the own agency. */
@ApplicationScoped
class AccountAdministration {
    private final AdministeredAccounts accounts;
    private final AccountList list;
    private final PositionAdministration positions;
    private final AccountViews views;
    private final CurrentActor current;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;

    @Inject
    AccountAdministration(
            AdministeredAccounts accounts,
            AccountList list,
            PositionAdministration positions,
            AccountViews views,
            CurrentActor current,
            Idempotency idempotency,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.list = list;
        this.positions = positions;
        this.views = views;
        this.current = current;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    Page<AccountRow> list(AccountFilter filter) {
        return list.page(current.require().agencyId(), filter);
    }

    @Transactional
    AccountView get(UUID id) {
        return views.of(accounts.require(current.require(), id));
    }

    @Transactional
    AccountView open(@Nullable String key, OpenAccount request) {
        return idempotency.once(
                current.require().accountId(),
                "account.open",
                key,
                request,
                AccountView.class,
                () -> views.of(opened(request)));
    }

    @Transactional
    AccountView correct(UUID id, long version, CorrectAccount request) {
        var account = accounts.require(current.require(), id, version);
        var username = request.username() == null ? account.username() : written(request.username());
        if (!username.equals(account.username())) {
            accounts.requireFree(username);
        }
        var name = request.displayName() == null
                ? account.displayName()
                : VietnameseText.normaliseSpaces(request.displayName());
        var changes = new ArrayList<>(account.correct(username, name));
        if (request.email() != null) {
            changes.addAll(account.writeTo(request.email()));
        }
        accounts.flush();
        if (!changes.isEmpty()) {
            events.fire(new AdministrationEvent.AccountCorrected(account.agencyId(), id, changes));
        }
        return views.of(account);
    }

    private Account opened(OpenAccount request) {
        var agencyId = current.require().agencyId();
        accounts.requireFree(request.username());
        var account = new Account(
                agencyId, written(request.username()), VietnameseText.normaliseSpaces(request.displayName()), null);
        if (request.email() != null) {
            account.writeTo(request.email());
        }
        accounts.add(account);
        events.fire(new AccountEvent.AccountOpened(agencyId, account.id(), account.username()));
        positions.give(account, request.position(), "position.");
        accounts.flush();
        return account;
    }

    private static String written(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}
