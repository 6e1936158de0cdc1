package vn.tiendo.identity.client;

/** Whether a token opens anything. */
public enum ApiTokenState {
    /** It may be shown. */
    ACTIVE,
    /** Its last day is over. */
    EXPIRED,
    /** Somebody took it back. */
    REVOKED
}
