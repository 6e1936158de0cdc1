package vn.tiendo.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions, with all that decides whether one is valid. */
@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {
    private static final String OPEN = "revokedAt is null and expiresAt > :now";

    /** @param on the business date, on which the position must be held */
    Optional<SessionFacts> open(byte[] tokenHash, Instant now, LocalDate on) {
        return getEntityManager()
                .createQuery("""
                        select new SessionFacts(s, p, a, f, i) from Session s
                        join Position p on p.id = s.positionId
                        join Account a on a.id = s.accountId
                        left join SecondFactor f on f.accountId = a.id and f.confirmedAt is not null
                        left join IdentitySetting i on i.agencyId = a.agencyId
                        where s.tokenHash = :hash and s.revokedAt is null and s.expiresAt > :now
                          and a.disabledAt is null
                          and (p.validFrom is null or p.validFrom <= :on) and (p.validTo is null or p.validTo >= :on)""", SessionFacts.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .setParameter("on", on)
                .getResultStream()
                .findFirst();
    }

    /** The sessions of an account that have not ended, the newest first. */
    List<Session> openOf(UUID accountId, Instant now) {
        return getEntityManager()
                .createQuery(
                        "from Session where accountId = :account and %s order by createdAt desc".formatted(OPEN),
                        Session.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getResultList();
    }

    int seen(UUID id, Instant now) {
        return update("lastSeenAt = ?1 where id = ?2", now, id);
    }

    Optional<Session> byToken(byte[] tokenHash) {
        return find("tokenHash", tokenHash).firstResultOptional();
    }

    /** @param accountId whose session it must be */
    int revoke(UUID id, UUID accountId, Instant now) {
        return update("revokedAt = ?1 where id = ?2 and accountId = ?3 and revokedAt is null", now, id, accountId);
    }

    /** @param kept the one session that goes on; null to end them all */
    int revokeAll(UUID accountId, @Nullable UUID kept, Instant now) {
        if (kept == null) {
            return update("revokedAt = ?1 where accountId = ?2 and revokedAt is null", now, accountId);
        }
        return update("revokedAt = ?1 where accountId = ?2 and id <> ?3 and revokedAt is null", now, accountId, kept);
    }

    /** The second factor is gone: no session may count on having shown it. */
    int forgetSecondFactor(UUID accountId) {
        return update("secondFactorAt = null where accountId = ?1", accountId);
    }

    long deleteEndedBefore(Instant moment) {
        return delete("expiresAt < ?1", moment);
    }
}
