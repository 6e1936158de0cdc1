package vn.tiendo.identity.client;

import io.quarkus.security.identity.SecurityIdentity;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.ActorIdentity;
import vn.tiendo.identity.limit.Quota;
import vn.tiendo.shared.network.AddressRange;
import vn.tiendo.shared.problem.Forbidden;
import vn.tiendo.shared.problem.Unauthenticated;

/** What a token opens, and to whom. Valid only for as long as it is remembered.
 *
 * @param actor the system in its position, limited to its scopes
 * @param allowed from where; empty means from anywhere
 * @param endsAt when the last day of token or client is over
 */
record CheckedToken(Actor actor, List<AddressRange> allowed, int requestsPerMinute, Instant endsAt) {

    /** Who calls with it from there.
     *
     * @throws Unauthenticated when its last day is over
     * @throws Forbidden when it may not be used from there
     */
    SecurityIdentity identity(@Nullable String address, Instant now) {
        if (!now.isBefore(endsAt)) {
            throw new Unauthenticated("token-expired", "Mã truy cập đã hết hạn. Hãy xin quản trị cấp mã mới.");
        }
        if (!allowed.isEmpty() && !isAllowed(address)) {
            throw new Forbidden(
                    "address-not-allowed", "Mã truy cập không được dùng từ địa chỉ mạng này. Hãy liên hệ quản trị.");
        }
        return ActorIdentity.of(actor)
                .addAttribute(Quota.ATTRIBUTE, Quota.ofClient(actor.accountId(), requestsPerMinute))
                .build();
    }

    /** No longer than this, whatever else holds. */
    CheckedToken endingBy(Instant end) {
        return end.isBefore(endsAt) ? new CheckedToken(actor, allowed, requestsPerMinute, end) : this;
    }

    private boolean isAllowed(@Nullable String address) {
        if (address == null) {
            return false;
        }
        var caller = InetAddress.ofLiteral(address);
        return allowed.stream().anyMatch(range -> range.contains(caller));
    }
}
