package vn.tiendo.identity.oidc;

import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** The administrator has changed what claims are worth. */
public record OidcRoleMappingsChanged(
        UUID agencyId, UUID subjectId, List<OidcRoleMapping> before, List<OidcRoleMapping> after)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "oidc-role-mapping";
    }
}
