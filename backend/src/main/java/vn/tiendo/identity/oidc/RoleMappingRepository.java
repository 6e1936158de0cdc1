package vn.tiendo.identity.oidc;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The mappings of each agency. */
@ApplicationScoped
class RoleMappingRepository implements PanacheRepositoryBase<RoleMappingList, UUID> {

    Optional<RoleMappingList> ofAgency(UUID agencyId) {
        return find("agencyId", agencyId).firstResultOptional();
    }

    /** Of all agencies, with their mappings: few are ever written. */
    List<RoleMappingList> withMappings() {
        return find("from RoleMappingList l left join fetch l.mappings").list();
    }

    /** Those of these units that the agency does not have. */
    Set<UUID> foreign(UUID agencyId, Collection<UUID> units) {
        var unknown = new HashSet<>(units);
        unknown.removeAll(getEntityManager()
                .createNativeQuery("select id from unit where agency_id = :agency and id in :units", UUID.class)
                .setParameter("agency", agencyId)
                .setParameter("units", units)
                .getResultList());
        return unknown;
    }
}
