package vn.tiendo.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acted.
 *
 * @param accountId null when the program did by itself, or when nobody was signed in
 * @param name null as before, and once the personal data of the account have been erased
 * @param onBehalfOf the name of the one who delegated
 * @param clientId the API client that called
 */
public record AuditActor(
        @Nullable UUID accountId,
        @Nullable String name,
        @Nullable String onBehalfOf,
        @Nullable UUID clientId) {
    private static final String ERASED = "(đã xóa dữ liệu cá nhân)";

    /** As people read it.
     *
     * @param nobody what stands for somebody without an account
     */
    String words(String nobody) {
        if (accountId == null) {
            return nobody;
        }
        var own = name == null ? ERASED : name;
        return onBehalfOf == null ? own : own + ", thay " + onBehalfOf;
    }
}
