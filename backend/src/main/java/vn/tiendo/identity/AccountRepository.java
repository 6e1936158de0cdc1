package vn.tiendo.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts with the positions they hold. */
@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> byUsername(String username) {
        return find("lower(username) = lower(?1)", username).firstResultOptional();
    }

    /** People whose accounts are not disabled. */
    List<Account> usablePeople() {
        return list("disabledAt is null and kind = ?1", AccountKind.PERSON);
    }

    /** The positions that an account holds on the day, in the order in which they were given. */
    List<Position> positionsOf(UUID accountId, LocalDate on) {
        return getEntityManager()
                .createQuery("""
                        from Position where accountId = :account
                         and (validFrom is null or validFrom <= :on) and (validTo is null or validTo >= :on)
                        order by id""", Position.class)
                .setParameter("account", accountId)
                .setParameter("on", on)
                .getResultList();
    }
}
