package vn.tiendo.task.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.identity.Actor;

/** Views that somebody may open: their own, and what others share with them. */
@ApplicationScoped
class SavedViewRepository implements PanacheRepositoryBase<SavedView, UUID> {
    private static final String OPEN_TO = """
            agencyId = ?1 and (ownerId = ?2 or sharing = AGENCY or sharing = UNIT and unitId = ?3)""";

    List<SavedView> of(Actor actor) {
        return list(OPEN_TO + " order by lower(name), id", actor.agencyId(), actor.accountId(), actor.unitId());
    }

    Optional<SavedView> of(Actor actor, UUID id) {
        return find(OPEN_TO + " and id = ?4", actor.agencyId(), actor.accountId(), actor.unitId(), id)
                .firstResultOptional();
    }

    long countOwn(Actor actor) {
        return count("ownerId", actor.accountId());
    }

    boolean hasOther(Actor actor, String name, UUID than) {
        return count("ownerId = ?1 and lower(name) = lower(?2) and id <> ?3", actor.accountId(), name.strip(), than)
                > 0;
    }

    void removeUnshared(UUID ownerId) {
        delete("ownerId = ?1 and sharing = NONE", ownerId);
    }
}
