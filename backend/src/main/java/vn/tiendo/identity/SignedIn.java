package vn.tiendo.identity;

/** A session with a new token: the secret for the cookie and what the person may know. */
record SignedIn(SessionToken token, SessionView view) {}
