package vn.tiendo.identity;

/** What was wrong with an attempt to sign in. */
public enum SignInFailure {
    /** There is no such name, or it is not one that people sign in with. */
    UNKNOWN_NAME,
    /** The password is not that of the account. */
    WRONG_PASSWORD,
    /** The code of the second factor is wrong or was used before. */
    WRONG_CODE,
    /** Too many attempts have failed; this one was not even looked at. */
    LOCKED,
    /** Name and password are right, but the account may not be used. */
    DISABLED,
    /** Name and password are right, but the account has no position today. */
    NO_POSITION
}
