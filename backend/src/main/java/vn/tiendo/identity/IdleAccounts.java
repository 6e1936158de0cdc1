package vn.tiendo.identity;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.tiendo.shared.domain.DomainEvent;

/** Disables accounts that nobody has used for longer than their agency allows. */
@ApplicationScoped
class IdleAccounts {
    private static final Logger LOG = Logger.getLogger(IdleAccounts.class);

    private final AccountRepository accounts;
    private final IdentitySettings settings;
    private final LastAdministrator administrator;
    private final DailyWork work;
    private final Event<DomainEvent> events;

    @Inject
    IdleAccounts(
            AccountRepository accounts,
            IdentitySettings settings,
            LastAdministrator administrator,
            DailyWork work,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.settings = settings;
        this.administrator = administrator;
        this.work = work;
        this.events = events;
    }

    /** Every night, on whichever replica is first; who comes before the job is disabled at the door. */
    @RunOnVirtualThread
    @Scheduled(cron = "0 30 1 * * ?", timeZone = "Asia/Ho_Chi_Minh")
    @Transactional
    void disableAtNight() {
        if (work.isMine(DailyWork.IDLE_ACCOUNTS)) {
            LOG.infof("Disabled %d unused accounts", disable(Instant.now()));
        }
    }

    /** @return how many were disabled */
    @Transactional
    int disable(Instant now) {
        var rules = new HashMap<UUID, SignInRules>();
        int disabled = 0;
        for (var account : accounts.usablePeople()) {
            var limit =
                    rules.computeIfAbsent(account.agencyId(), settings::rulesOf).unusedLimit();
            if (account.isUnusedFor(limit, now) && disable(account, now)) {
                disabled++;
            }
        }
        return disabled;
    }

    /** @return whether it was usable until now and is no longer; the last administrator stays, who alone lets others back in */
    boolean disable(Account account, Instant now) {
        if (!administrator.canSpare(account) || !account.disable(Disablement.IDLE, now)) {
            return false;
        }
        events.fire(new AccountEvent.AccountDisabled(
                account.agencyId(), account.id(), account.username(), Disablement.IDLE));
        return true;
    }
}
