package vn.tiendo.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Turns that are still to come. */
@ApplicationScoped
class PlannedOccurrenceRepository implements PanacheRepositoryBase<PlannedOccurrence, UUID> {
    /** Those of plans in force that begin as soon as their agency wants it; nobody else gets them before the end of the transaction. */
    List<PlannedOccurrence> claimDue(LocalDate today, int atMost) {
        return getEntityManager()
                .createNativeQuery("""
                        select o.* from planned_occurrence o join task t on t.id = o.task_id join plan p on p.id = t.plan_id
                             left join follow_up_setting s on s.agency_id = o.agency_id
                        where o.made_at is null and o.begins_on <= cast(:today as date) + 180 and o.begins_on <= cast(:today as date) + coalesce(s.ahead_days, :usual)
                              and p.state = 'ISSUED'
                        order by o.task_id, o.occurrence
                        for update of o skip locked limit :atMost""", PlannedOccurrence.class)
                .setParameter("today", today)
                .setParameter("usual", FollowUpRules.DEFAULT.aheadDays())
                .setParameter("atMost", atMost)
                .getResultList();
    }

    /** What a task still has to come. */
    Ahead aheadOf(UUID taskId) {
        var left = list("taskId = ?1 and madeAt is null order by dueOn", taskId);
        return new Ahead(left.size(), left.isEmpty() ? null : left.getFirst().dueOn());
    }
}
