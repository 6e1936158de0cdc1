package vn.tiendo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import vn.tiendo.plan.PlanDiscarded;

/** When a draft is thrown away, the import that it came from is open for review again, so that nothing read is lost. */
@ApplicationScoped
class DiscardedDraft {
    private final EntityManager database;

    @Inject
    DiscardedDraft(EntityManager database) {
        this.database = database;
    }

    void reopenImport(@Observes PlanDiscarded draft) {
        database.createNativeQuery("""
                        update plan_import set state = 'REVIEW', plan_id = null, version = version + 1
                        where plan_id = :plan and agency_id = :agency""")
                .setParameter("plan", draft.subjectId())
                .setParameter("agency", draft.agencyId())
                .executeUpdate();
    }
}
