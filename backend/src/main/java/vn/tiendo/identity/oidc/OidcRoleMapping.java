package vn.tiendo.identity.oidc;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.tiendo.identity.Role;

/** Whoever has this claim with this value holds this position.
 *
 * @param claim name of the claim, or a path into nested ones: {@code groups}, {@code realm_access.roles}
 * @param value the claim's value, or one of its values; case counts
 * @param title the position as people say it
 * @param linksAccounts whether a first sign-in may take over the existing account of the same name or e-mail address
 */
@Embeddable
public record OidcRoleMapping(
        @NotBlank(message = "Hãy nhập tên thuộc tính (claim).") @Size(max = 200)
        String claim,

        @NotBlank(message = "Hãy nhập giá trị của thuộc tính.") @Size(max = 200)
        String value,

        @NotNull(message = "Hãy chọn vai trò.") @Enumerated(EnumType.STRING)
        Role role,

        @NotNull(message = "Hãy chọn đơn vị.") UUID unitId,

        @NotBlank(message = "Hãy nhập chức danh.") @Size(max = 200)
        String title,

        boolean linksAccounts) {

    boolean fits(Person person) {
        return person.claims().have(claim, value);
    }

    MappedPosition position() {
        return new MappedPosition(role, unitId, title);
    }
}
