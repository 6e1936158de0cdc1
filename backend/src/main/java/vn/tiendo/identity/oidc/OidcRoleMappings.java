package vn.tiendo.identity.oidc;

import java.util.List;
import vn.tiendo.shared.web.HasVersion;

/** What the agency makes of the claims of its people.
 *
 * @param items in the order in which the administrator keeps them; the order means nothing
 */
public record OidcRoleMappings(List<OidcRoleMapping> items, long version) implements HasVersion {
    /** Nothing has been written yet. */
    static final OidcRoleMappings NONE = new OidcRoleMappings(List.of(), 0);

    static OidcRoleMappings from(RoleMappingList list) {
        return new OidcRoleMappings(list.mappings(), list.seen());
    }
}
