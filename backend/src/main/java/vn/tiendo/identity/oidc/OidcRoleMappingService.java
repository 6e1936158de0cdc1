package vn.tiendo.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Stale;

/** The administrator decides what claims are worth here. */
@ApplicationScoped
class OidcRoleMappingService {
    private final RoleMappingRepository mappings;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    OidcRoleMappingService(RoleMappingRepository mappings, CurrentActor current, Event<DomainEvent> events) {
        this.mappings = mappings;
        this.current = current;
        this.events = events;
    }

    @Transactional
    OidcRoleMappings get() {
        return mappings.ofAgency(current.require().agencyId())
                .map(OidcRoleMappings::from)
                .orElse(OidcRoleMappings.NONE);
    }

    /** Takes effect at the next sign-in of each person. */
    @Transactional
    OidcRoleMappings replace(long seen, ReplaceOidcRoleMappings request) {
        var agencyId = current.require().agencyId();
        request.requireDistinct();
        requireOwnUnits(agencyId, request);
        var list = mappings.ofAgency(agencyId).orElseGet(() -> new RoleMappingList(agencyId));
        if (seen != (mappings.isPersistent(list) ? list.seen() : OidcRoleMappings.NONE.version())) {
            throw new Stale();
        }
        var before = list.mappings();
        list.replace(request.items());
        mappings.persistAndFlush(list);
        events.fire(new OidcRoleMappingsChanged(agencyId, list.id(), before, list.mappings()));
        return OidcRoleMappings.from(list);
    }

    private void requireOwnUnits(UUID agencyId, ReplaceOidcRoleMappings request) {
        var units = request.items().stream().map(OidcRoleMapping::unitId).toList();
        var foreign = mappings.foreign(agencyId, units);
        for (int i = 0; i < units.size(); i++) {
            if (foreign.contains(units.get(i))) {
                throw Invalid.field("items[%d].unitId".formatted(i), "Không có đơn vị này. Hãy chọn đơn vị khác.");
            }
        }
    }
}
