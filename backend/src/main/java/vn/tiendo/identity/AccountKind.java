package vn.tiendo.identity;

/** Who acts through an account. */
public enum AccountKind {
    /** A person, who signs in. */
    PERSON,
    /** Another system, which calls with tokens; nobody signs in. */
    SYSTEM
}
