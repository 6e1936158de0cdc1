package vn.tiendo.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.unit.UnitKind;

/** Assignments for those who change them; lists and views read plain rows. */
@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {
    private final Shares shares;

    @Inject
    AssignmentRepository(Shares shares) {
        this.shares = shares;
    }

    /** One of the agency, or given to it by another; locked until the end of the transaction, so that two people working at once both get through. */
    Optional<Assignment> lock(UUID agencyId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(assignment -> assignment.agencyId().equals(agencyId) || shares.isWith(agencyId, id));
    }

    /** The same with all that belong to its task, locked in one order: what is shown for one is found for all of them. */
    Optional<Assignment> lockWithItsTask(UUID agencyId, UUID id) {
        find("taskId = (select b.taskId from Assignment b where b.id = ?1) order by id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        return lock(agencyId, id);
    }

    List<Assignment> leadsOf(UUID taskId) {
        return list("taskId = ?1 and role = LEAD order by ordinal, id", taskId);
    }

    /** The same, locked in one order before their task is. */
    List<Assignment> lockLeadsOf(UUID agencyId, UUID taskId) {
        var locked = find("taskId = ?1 and agencyId = ?2 and role = LEAD order by id", taskId, agencyId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        return locked.isEmpty() ? List.of() : leadsOf(taskId);
    }

    /** Whether a unit has a share of the same turn of the task that is not over. */
    boolean isHeldBy(UUID unitId, Assignment same) {
        return count(
                        "unitId = ?1 and taskId = ?2 and occurrence = ?3 and workState not in (DECLINED, WITHDRAWN)",
                        unitId,
                        same.taskId(),
                        same.occurrence())
                > 0;
    }

    /**
     * The units that have the newest turn of a task, whatever has become of it, but for what was taken from them: what a unit has
     * declined is its own until the Office gives it to another, or nobody would have the turns that begin meanwhile.
     */
    List<Share> unitsOfLastTurn(UUID taskId) {
        return list(
                        "from Assignment a where a.taskId = ?1 and a.workState <> WITHDRAWN"
                                + " and a.occurrence = (select max(b.occurrence) from Assignment b where b.taskId = ?1)"
                                + " and not exists (select 1 from Assignment c where c.continuesId = a.id)"
                                + " order by a.ordinal",
                        taskId)
                .stream()
                .map(Assignment::share)
                .toList();
    }

    /** The number of one more turn, behind all that are planned. */
    int nextTurn(UUID taskId) {
        return (Integer) getEntityManager()
                .createNativeQuery("""
                        select greatest((select max(a.occurrence) from assignment a where a.task_id = :task),
                                        (select max(o.occurrence) from planned_occurrence o where o.task_id = :task)) + 1""", Integer.class)
                .setParameter("task", taskId)
                .getSingleResult();
    }

    /** Open work of these tasks that waits for one of the events; in one order for everybody. */
    List<Assignment> lockWaiting(Set<UUID> events, Set<UUID> tasks) {
        return find(
                        "awaitedEventId in ?1 and happeningId is null and taskId in ?2"
                                + " and workState in (NOT_STARTED, IN_PROGRESS, RETURNED) order by id",
                        events,
                        tasks)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What has its dates from this entry and still counts. */
    List<Assignment> lockDated(UUID happeningId) {
        return find("happeningId = ?1 and workState not in (DECLINED, WITHDRAWN) order by id", happeningId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What waited for the event and has its dates from another one, or the other way round, and still counts. */
    List<Assignment> lockDatedAcross(UUID eventId) {
        return find(
                        "workState not in (DECLINED, WITHDRAWN) and (awaitedEventId = ?1"
                                + " and happeningId in (select h.id from Happening h where h.eventId <> ?1)"
                                + " or awaitedEventId <> ?1"
                                + " and happeningId in (select h.id from Happening h where h.eventId = ?1)) order by id",
                        eventId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether all of them waited until they were dated: none began with a date, as another turn or in another unit. */
    boolean haveWaited(List<Assignment> dated) {
        if (dated.isEmpty()) {
            return true;
        }
        var ids = dated.stream().map(Assignment::id).toList();
        var waited = getEntityManager()
                .createQuery(
                        "select count(distinct assignmentId) from AssignmentEvent"
                                + " where kind = EVENT_ENTERED and assignmentId in :ids",
                        Long.class)
                .setParameter("ids", ids)
                .getSingleResult();
        return waited == ids.size();
    }

    /** Whether its unit is the Office of the agency. */
    boolean isOfOffice(Assignment assignment) {
        var kind = getEntityManager()
                .createNativeQuery("select kind from unit where id = :unit", String.class)
                .setParameter("unit", assignment.unitId())
                .getSingleResult();
        return UnitKind.OFFICE.name().equals(kind);
    }

    /** The units that are the Office of the agency, for who decides on many assignments at once. */
    Set<UUID> officesOf(UUID agencyId) {
        return Set.copyOf(getEntityManager()
                .createNativeQuery("select id from unit where agency_id = :agency and kind = 'OFFICE'", UUID.class)
                .setParameter("agency", agencyId)
                .getResultList());
    }

    Task lockTask(UUID id) {
        return getEntityManager().find(Task.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last two things that its story tells, the last one first. */
    List<AssignmentEvent> lastTold(Assignment assignment) {
        return getEntityManager()
                .createQuery(
                        "from AssignmentEvent where assignmentId = :id order by recordedAt desc, id desc",
                        AssignmentEvent.class)
                .setParameter("id", assignment.id())
                .setMaxResults(2)
                .getResultList();
    }

    void forgetTenureEndedBy(AssignmentEvent event) {
        getEntityManager()
                .createQuery("delete from Tenure where eventId = :id")
                .setParameter("id", event.id())
                .executeUpdate();
    }

    void keep(Tenure tenure) {
        getEntityManager().persist(tenure);
    }

    void keep(AssignmentEvent event) {
        getEntityManager().persist(event);
    }
}
