package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        accounts.lockAdministrators(position.agencyId());
        return accounts.hasAdministratorBeside(position, clock.today());
    }

    /** @throws Refused when nobody would be left after the move; two who would each remove the other come one by one */
    void stays(UUID agencyId, Runnable move) {
        accounts.lockAdministrators(agencyId);
        var today = clock.today();
        boolean hadOne = accounts.hasAdministrator(agencyId, today);
        move.run();
        accounts.flush();
        if (hadOne && !accounts.hasAdministrator(agencyId, today)) {
            throw new Refused(
                    "last-administrator",
                    "Cơ quan phải luôn có ít nhất một quản trị không thời hạn. Hãy giao vai trò quản trị cho người khác trước.");
        }
    }
}
