package vn.tiendo.identity.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.identity.Role;
import vn.tiendo.identity.Scope;

/** What is needed to let another system call.
 *
 * @param clientId readable, unique in the installation, never changed: {@code cong-dvc}
 * @param contact whom to ask when something goes wrong
 * @param role what its position lets it do; the scopes narrow it
 * @param expiresOn the last day on which it may call, in Vietnamese time
 * @param allowedAddresses IP addresses or networks in CIDR notation; empty means from anywhere
 */
public record RegisterApiClient(
        @NotNull
        @Pattern(
                regexp = "^[a-z][a-z0-9-]{2,39}$",
                message = "Mã phải có từ 3 đến 40 ký tự: chữ thường không dấu, số, dấu gạch nối; bắt đầu bằng chữ.")
        String clientId,

        @NotBlank(message = "Hãy nhập tên hệ thống.") @Size(max = 200)
        String name,

        @NotBlank(message = "Hãy nhập đầu mối liên hệ.") @Size(max = 300)
        String contact,

        @NotNull(message = "Hãy chọn vai trò.") Role role,
        @NotNull(message = "Hãy chọn đơn vị.") UUID unitId,
        @NotEmpty(message = "Hãy chọn ít nhất một quyền.") Set<@NotNull Scope> scopes,
        @NotNull(message = "Hãy chọn ngày hết hạn.") LocalDate expiresOn,

        @NotNull @Size(max = 50, message = "Không quá 50 địa chỉ.")
        List<@AllowedAddress String> allowedAddresses,

        @Min(value = 1, message = "Số lượt gọi mỗi phút phải từ 1 đến 100.000.")
        @Max(value = 100_000, message = "Số lượt gọi mỗi phút phải từ 1 đến 100.000.")
        int requestsPerMinute) {}
