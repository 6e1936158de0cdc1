package vn.tiendo.identity.delegation;

/** What may be done with a delegation. */
public enum DelegationMove {
    /** Take it back; it ends at once. */
    REVOKE
}
