package vn.tiendo.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Accounts with the positions they hold and the sessions they opened. */
@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> byUsername(String username) {
        return find("lower(username) = lower(?1)", username).firstResultOptional();
    }

    Optional<Position> positionOf(Account account, LocalDate on) {
        return getEntityManager()
                .createQuery("""
                        from Position where accountId = :account
                         and (validFrom is null or validFrom <= :on) and (validTo is null or validTo >= :on)
                        order by id""", Position.class)
                .setParameter("account", account.id())
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<OpenSession> openSession(byte[] tokenHash, Instant now) {
        return getEntityManager()
                .createQuery("""
                        select s, p, a from Session s, Position p, Account a
                        where s.tokenHash = :hash and p.id = s.positionId and a.id = s.accountId
                          and s.revokedAt is null and s.expiresAt > :now and a.disabledAt is null""", Object[].class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(row ->
                        new OpenSession(((Position) row[1]).heldBy((Account) row[2]), ((Session) row[0]).expiresAt()));
    }

    int seen(byte[] tokenHash, Instant now) {
        return getEntityManager()
                .createQuery("update Session set lastSeenAt = :now where tokenHash = :hash")
                .setParameter("now", now)
                .setParameter("hash", tokenHash)
                .executeUpdate();
    }

    int revoke(byte[] tokenHash, Instant now) {
        return getEntityManager()
                .createQuery("update Session set revokedAt = :now where tokenHash = :hash and revokedAt is null")
                .setParameter("now", now)
                .setParameter("hash", tokenHash)
                .executeUpdate();
    }
}
