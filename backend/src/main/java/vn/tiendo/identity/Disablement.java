package vn.tiendo.identity;

/** Why an account may not be used. */
public enum Disablement {
    /** An administrator decided so. */
    ADMINISTRATOR,
    /** Nobody signed in for as many days as the agency allows. */
    IDLE
}
