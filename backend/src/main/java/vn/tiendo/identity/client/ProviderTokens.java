package vn.tiendo.identity.client;

import java.time.Instant;

/** Access tokens that the sign-in provider gave to other systems for themselves (OAuth 2.0 client credentials). */
public interface ProviderTokens {
    /** Whether there is a provider whose tokens are taken. */
    boolean areTaken();

    /** Asks the provider's keys; may wait for the network.
     *
     * @throws vn.tiendo.shared.problem.Unauthenticated when the token does not stand up to the checks
     */
    Voucher check(String token);

    /** Whom the provider vouches for, and until when.
     *
     * @param clientId of the system at the provider, under which it must be registered here
     */
    record Voucher(String clientId, Instant endsAt) {}
}
