package vn.tiendo.identity.delegation;

import java.time.LocalDate;

/** How a delegation stands on a day. */
public enum DelegationState {
    /** Not begun. */
    UPCOMING,
    /** Can be used. */
    ACTIVE,
    /** Over, or the delegator does not hold the position any more. */
    EXPIRED,
    /** Taken back. */
    REVOKED;

    static DelegationState of(boolean revoked, LocalDate from, LocalDate to, LocalDate today) {
        if (revoked) {
            return REVOKED;
        }
        if (today.isBefore(from)) {
            return UPCOMING;
        }
        return today.isAfter(to) ? EXPIRED : ACTIVE;
    }
}
