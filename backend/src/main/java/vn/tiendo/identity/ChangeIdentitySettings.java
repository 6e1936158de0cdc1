package vn.tiendo.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to change in the rules of signing in; what is null stays.
 *
 * @param idleMinutes after how long without use a session ends; 0 means never
 * @param secondFactorRoles which roles must show a second factor
 * @param disableAfterDays after how long without use an account is disabled; 0 means never
 */
public record ChangeIdentitySettings(
        @Nullable
        @Min(value = 0, message = "Thời gian chờ phải từ 0 đến 720 phút; 0 là không giới hạn.")
        @Max(value = 720, message = "Thời gian chờ phải từ 0 đến 720 phút; 0 là không giới hạn.")
        Integer idleMinutes,

        @Nullable Set<Role> secondFactorRoles,

        @Nullable
        @Min(value = 0, message = "Số ngày phải từ 0 đến 3.650; 0 là không giới hạn.")
        @Max(value = 3650, message = "Số ngày phải từ 0 đến 3.650; 0 là không giới hạn.")
        Integer disableAfterDays) {}
