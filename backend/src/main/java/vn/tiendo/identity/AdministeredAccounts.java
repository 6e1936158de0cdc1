package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.problem.Conflict;
import vn.tiendo.shared.problem.NotFound;

/** Accounts of one agency under the hands of its administrator. */
@ApplicationScoped
class AdministeredAccounts {
    private final EntityManager database;

    @Inject
    AdministeredAccounts(EntityManager database) {
        this.database = database;
    }

    /** Locked until the end of the transaction. */
    Account require(Actor administrator, UUID id) {
        return database.createQuery(
                        "from Account where id = :id and agencyId = :agency and kind = PERSON", Account.class)
                .setParameter("id", id)
                .setParameter("agency", administrator.agencyId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Tài khoản"));
    }

    /** The same for a change by somebody who has seen this version. */
    Account require(Actor administrator, UUID id, long version) {
        var account = require(administrator, id);
        account.requireVersion(version);
        return account;
    }

    Position requirePosition(Account account, UUID positionId) {
        return database.createQuery("from Position where id = :id and accountId = :account", Position.class)
                .setParameter("id", positionId)
                .setParameter("account", account.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Vị trí công tác"));
    }

    /** @throws Conflict when somebody has this name, in this agency or another */
    void requireFree(String username) {
        var taken = database.createQuery(
                        "select count(a) from Account a where lower(username) = lower(:name)", Long.class)
                .setParameter("name", username)
                .getSingleResult();
        if (taken > 0) {
            throw new Conflict("username-taken", "Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.");
        }
    }

    void add(Object entity) {
        database.persist(entity);
    }

    /** Positions are a part of the account: a change there is a new version of it, too. */
    void positionsChanged(Account account) {
        database.lock(account, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** With the positions end the powers that others were lent of them. */
    void endPositions(Account account, LocalDate today) {
        database.createQuery(
                        "from Position where accountId = :account and (validTo is null or validTo >= :today)",
                        Position.class)
                .setParameter("account", account.id())
                .setParameter("today", today)
                .getResultStream()
                .forEach(position -> position.endBefore(today));
    }

    void flush() {
        database.flush();
    }

    /** Answers kept for calls that may be repeated hold names, too. */
    void forgetAnswersAbout(Account account, String name) {
        database.createNativeQuery("""
                        delete from idempotency_key
                        where account_id = :account or position(:id in cast(answer as text)) > 0
                           or position(:name in cast(answer as text)) > 0""")
                .setParameter("account", account.id())
                .setParameter("id", account.id().toString())
                .setParameter("name", name)
                .executeUpdate();
    }

    /** While the trail still knows under which names others acted for the person. */
    void eraseNamesInStories(Account account) {
        database.createNativeQuery("select cast(erase_names_in_stories(:account) as text)")
                .setParameter("account", account.id())
                .getSingleResult();
    }

    void forgetWhereSessionsCameFrom(Account account) {
        database.createQuery("update Session set address = null, userAgent = null where accountId = :account")
                .setParameter("account", account.id())
                .executeUpdate();
    }

    /** Whether the unit belongs to the agency and exists today; the organisation is known by its table only. */
    boolean isUnitOf(UUID agencyId, UUID unitId, LocalDate today) {
        return (boolean) database.createNativeQuery("""
                        select exists (select from unit
                            where id = :unit and agency_id = :agency and kind <> 'EXTERNAL'
                              and (valid_to is null or valid_to >= :today))""", Boolean.class)
                .setParameter("unit", unitId)
                .setParameter("agency", agencyId)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** Others who would change an administrator wait until the transaction ends. */
    void lockAdministrators(UUID agencyId) {
        database.createQuery(
                        "from Position where agencyId = :agency and role = ADMINISTRATOR order by id", Position.class)
                .setParameter("agency", agencyId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The positions by which somebody administers the agency today and not only until some day; systems are nobody. */
    List<Position> administrators(UUID agencyId, LocalDate today) {
        return database.createQuery("""
                        select p from Position p join Account a on a.id = p.accountId
                        where p.agencyId = :agency and p.role = ADMINISTRATOR and a.kind = PERSON and a.disabledAt is null
                          and (p.validFrom is null or p.validFrom <= :today) and p.validTo is null""", Position.class)
                .setParameter("agency", agencyId)
                .setParameter("today", today)
                .getResultList();
    }
}
