package vn.tiendo.identity.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Role;
import vn.tiendo.identity.Scope;
import vn.tiendo.shared.web.HasVersion;

/** A delegation with the names of both sides.
 *
 * @param state as of the business date
 * @param validFrom first day
 * @param validTo last day
 * @param document null when the delegator gave it here without one
 * @param enteredBy the delegator, or an administrator
 * @param moves what the caller may do with it now
 */
public record DelegationView(
        UUID id,
        DelegationForm form,
        DelegationState state,
        Delegator delegator,
        Delegate delegate,
        List<Scope> scopes,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable DelegationDocument document,
        String enteredBy,
        Instant enteredAt,
        @Nullable Revocation revocation,
        List<DelegationMove> moves,
        long version)
        implements HasVersion {

    /** Whose powers are lent.
     *
     * @param title of the position
     */
    public record Delegator(
            UUID accountId, UUID positionId, String name, String title, Role role, UUID unitId, String unitName) {}

    /** Who may use them.
     *
     * @param title of a position of their own; null when they hold none today
     */
    public record Delegate(
            UUID accountId, String name, @Nullable String title) {}

    /** When, by whom and why it was taken back. */
    public record Revocation(
            Instant revokedAt, String revokedBy, @Nullable String reason) {}
}
