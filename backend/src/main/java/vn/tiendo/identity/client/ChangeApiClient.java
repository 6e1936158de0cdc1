package vn.tiendo.identity.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Role;
import vn.tiendo.identity.Scope;

/** What to change of an API client; what is null stays.
 *
 * @param disabled whether all its tokens are refused for the time being
 */
public record ChangeApiClient(
        @Nullable @Size(min = 1, max = 200, message = "Tên hệ thống phải có từ 1 đến 200 ký tự.")
        String name,

        @Nullable @Size(min = 1, max = 300, message = "Đầu mối liên hệ phải có từ 1 đến 300 ký tự.")
        String contact,

        @Nullable Role role,
        @Nullable UUID unitId,

        @Nullable @Size(min = 1, message = "Hãy chọn ít nhất một quyền.")
        Set<@NotNull Scope> scopes,

        @Nullable LocalDate expiresOn,

        @Nullable @Size(max = 50, message = "Không quá 50 địa chỉ.")
        List<@AllowedAddress String> allowedAddresses,

        @Nullable
        @Min(value = 1, message = "Số lượt gọi mỗi phút phải từ 1 đến 100.000.")
        @Max(value = 100_000, message = "Số lượt gọi mỗi phút phải từ 1 đến 100.000.")
        Integer requestsPerMinute,

        @Nullable Boolean disabled) {}
