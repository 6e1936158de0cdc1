package vn.tiendo.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Authenticators and the codes for the day on which one is lost. */
@ApplicationScoped
class SecondFactorRepository implements PanacheRepositoryBase<SecondFactor, UUID> {

    Optional<SecondFactor> confirmedOf(UUID accountId) {
        return findByIdOptional(accountId).filter(SecondFactor::isConfirmed);
    }

    void keep(UUID accountId, List<RecoveryCode> codes) {
        codes.forEach(code -> getEntityManager()
                .createNativeQuery("insert into recovery_code (account_id, code_hash) values (?1, ?2)")
                .setParameter(1, accountId)
                .setParameter(2, code.hash())
                .executeUpdate());
    }

    /** Whether the code was still good; it is not any more. */
    boolean use(UUID accountId, RecoveryCode code, Instant now) {
        return getEntityManager()
                        .createNativeQuery("""
                                update recovery_code set used_at = ?3
                                where account_id = ?1 and code_hash = ?2 and used_at is null""")
                        .setParameter(1, accountId)
                        .setParameter(2, code.hash())
                        .setParameter(3, now)
                        .executeUpdate()
                == 1;
    }

    int codesLeft(UUID accountId) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "select count(*) from recovery_code where account_id = ?1 and used_at is null")
                        .setParameter(1, accountId)
                        .getSingleResult())
                .intValue();
    }

    /** Whether there was anything to remove. */
    boolean remove(UUID accountId) {
        getEntityManager()
                .createNativeQuery("delete from recovery_code where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
        return delete("accountId = ?1", accountId) == 1;
    }
}
