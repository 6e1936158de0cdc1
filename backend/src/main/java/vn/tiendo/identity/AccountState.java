package vn.tiendo.identity;

/** Whether somebody can sign in with an account. */
public enum AccountState {
    /** In use. */
    ACTIVE,
    /** Stopped by an administrator or because nobody used it. */
    DISABLED,
    /** The person's data were erased; it stays for what was done with it. */
    ERASED;

    static AccountState of(boolean disabled, boolean erased) {
        if (erased) {
            return ERASED;
        }
        return disabled ? DISABLED : ACTIVE;
    }
}
