package vn.tiendo.identity.oidc;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import vn.tiendo.shared.problem.Invalid;

/** All mappings of the agency, in place of those before. */
public record ReplaceOidcRoleMappings(
        @NotNull @Size(max = 200) List<@Valid @NotNull OidcRoleMapping> items) {

    void requireDistinct() {
        var seen = new HashSet<Object>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (!seen.add(List.of(item.claim(), item.value(), item.role(), item.unitId()))) {
                throw Invalid.field(
                        "items[%d].value".formatted(i), "Dòng này trùng với một dòng ở trên. Hãy bỏ bớt một dòng.");
            }
        }
    }
}
