package vn.tiendo.upload;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** Uploads that are neither gone nor expired. */
@ApplicationScoped
class UploadRepository implements PanacheRepositoryBase<Upload, UUID> {
    private static final String OPEN = "accountId = ?1 and goneAt is null and expiresAt > ?2";

    private final DataSource database;

    @Inject
    UploadRepository(DataSource database) {
        this.database = database;
    }

    Optional<Upload> open(UUID accountId, UUID id, Instant now) {
        return find(OPEN + " and id = ?3", accountId, now, id).firstResultOptional();
    }

    /** The same, with nobody else changing it until the transaction ends. */
    Optional<Upload> lock(UUID accountId, UUID id, Instant now) {
        return find(OPEN + " and id = ?3", accountId, now, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** All of an account, what has rested longest first. */
    List<Upload> openOf(UUID accountId, Instant now) {
        return list(OPEN + " order by touchedAt", accountId, now);
    }

    /** Lets go of what nobody else has let go of meanwhile. */
    boolean letGo(UUID id, Instant now) {
        return update("goneAt = ?1 where id = ?2 and goneAt is null", now, id) > 0;
    }

    void keep(UploadPiece piece) {
        getEntityManager().persist(piece);
    }

    List<UUID> piecesOf(UUID id) {
        return getEntityManager()
                .createQuery("select id from UploadPiece where uploadId = ?1 order by startsAt", UUID.class)
                .setParameter(1, id)
                .getResultList();
    }

    /** Whoever begins two uploads at once begins them one after the other, so that both are counted. */
    void waitForTurn(UUID accountId) {
        new Sql("select pg_advisory_xact_lock(hashtextextended('upload ' || ?, 0))", accountId.toString())
                .list(database, row -> accountId);
    }

    /** What is of no use any more. */
    List<UUID> outdated(Instant moment, int most) {
        return new Sql("select id from upload where gone_at is not null or expires_at < ? order by expires_at", moment)
                .limit(most)
                .list(database, row -> row.id("id"));
    }
}
