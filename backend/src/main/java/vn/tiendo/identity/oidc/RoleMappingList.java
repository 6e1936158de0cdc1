package vn.tiendo.identity.oidc;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.Versioned;

/** The mappings of one agency, edited as a whole. */
@Entity
@Table(name = "oidc_role_mapping_list")
class RoleMappingList extends Versioned {
    @ElementCollection
    @CollectionTable(name = "oidc_role_mapping", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "ordinal")
    private List<OidcRoleMapping> mappings = new ArrayList<>();

    protected RoleMappingList() {}

    RoleMappingList(UUID agencyId) {
        super(agencyId);
    }

    List<OidcRoleMapping> mappings() {
        return List.copyOf(mappings);
    }

    /** The version that callers name; zero is a list that was never written. */
    long seen() {
        return version() + 1;
    }

    void replace(List<OidcRoleMapping> others) {
        mappings.clear();
        mappings.addAll(others);
    }
}
