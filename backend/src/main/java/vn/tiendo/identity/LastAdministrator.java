package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.time.BusinessClock;

/** Sees to it that an agency does not lose its last administrator, who alone could appoint another. */
@ApplicationScoped
class LastAdministrator {
    private final AdministeredAccounts accounts;
    private final BusinessClock clock;

    @Inject
    LastAdministrator(AdministeredAccounts accounts, BusinessClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Whether the agency can do without this position: somebody else administers it, too, and will until the end of the
     * transaction.
     */
    boolean canSpare(Position position) {
        if (position.role() != Role.ADMINISTRATOR) {
            return true;
        }
        return administrators(position.agencyId()).stream()
                .anyMatch(other -> !other.id().equals(position.id()));
    }

    /** The same of an account with all its positions. */
    boolean canSpare(Account account) {
        var all = administrators(account.agencyId());
        return all.isEmpty()
                || all.stream().anyMatch(position -> !position.accountId().equals(account.id()));
    }

    /** @throws Refused when nobody would be left after the move; two who would each remove the other come one by one */
    void stays(UUID agencyId, Runnable move) {
        boolean hadOne = !administrators(agencyId).isEmpty();
        move.run();
        accounts.flush();
        if (hadOne && administrators(agencyId).isEmpty()) {
            throw new Refused(
                    "last-administrator",
                    "Cơ quan phải luôn có ít nhất một quản trị không thời hạn. Hãy giao vai trò quản trị cho người khác trước.");
        }
    }

    private List<Position> administrators(UUID agencyId) {
        accounts.lockAdministrators(agencyId);
        return accounts.administrators(agencyId, clock.today());
    }
}
