package vn.tiendo.identity;

/** The outcome of a sign-in: the secret for the cookie and what the person may know. */
record SignedIn(SessionToken token, SessionView view) {}
