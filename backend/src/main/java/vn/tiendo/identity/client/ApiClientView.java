package vn.tiendo.identity.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.identity.Role;
import vn.tiendo.identity.Scope;
import vn.tiendo.shared.web.HasVersion;

/** A system that may call, with its tokens, newest first.
 *
 * @param accountId the account that the trail names
 * @param expiresOn the last day on which it may call, in Vietnamese time
 * @param allowedAddresses empty means from anywhere
 */
public record ApiClientView(
        UUID id,
        String clientId,
        String name,
        String contact,
        UUID accountId,
        Role role,
        UUID unitId,
        Set<Scope> scopes,
        LocalDate expiresOn,
        List<String> allowedAddresses,
        int requestsPerMinute,
        boolean disabled,
        Instant createdAt,
        List<ApiTokenView> tokens,
        long version)
        implements HasVersion {

    static ApiClientView from(ApiClient client, SystemPosition position, List<ApiTokenView> tokens) {
        return new ApiClientView(
                client.id(),
                client.clientId(),
                client.name(),
                client.contact(),
                client.accountId(),
                position.role(),
                position.unitId(),
                client.scopes(),
                client.expiresOn(),
                client.allowedAddresses(),
                client.requestsPerMinute(),
                client.isDisabled(),
                client.createdAt(),
                tokens,
                client.version());
    }
}
