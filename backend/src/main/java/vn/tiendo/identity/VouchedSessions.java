package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sessions of people for whom a provider vouches. Called in a transaction. */
@ApplicationScoped
public class VouchedSessions {
    private final AccountRepository accounts;
    private final SessionOpening opening;
    private final SessionRepository sessions;
    private final SessionChanges changes;

    @Inject
    VouchedSessions(
            AccountRepository accounts, SessionOpening opening, SessionRepository sessions, SessionChanges changes) {
        this.accounts = accounts;
        this.opening = opening;
        this.sessions = sessions;
        this.changes = changes;
    }

    /** The second factor is the provider's matter. Empty when the account holds no position today. */
    public Optional<VouchedSession> open(UUID accountId, Caller caller) {
        var account = accounts.findById(accountId);
        account.forgetOneTimePassword();
        return opening.open(account, caller, true, Instant.now())
                .map(opened -> new VouchedSession(
                        opened.session().id(), opened.session().actor(), opened.token()));
    }

    /** Ends these sessions at once, on all replicas. */
    public Set<Ended> end(Collection<UUID> ids) {
        var now = Instant.now();
        var ended = sessions.list("id in ?1 and revokedAt is null", ids).stream()
                .filter(session -> sessions.revoke(session.id(), session.accountId(), now) > 0)
                .map(session -> new Ended(accounts.findById(session.accountId()).agencyId(), session.accountId()))
                .collect(Collectors.toSet());
        ended.forEach(one -> changes.of(one.accountId()));
        return ended;
    }

    /** Somebody whose session has ended. */
    public record Ended(UUID agencyId, UUID accountId) {}
}
