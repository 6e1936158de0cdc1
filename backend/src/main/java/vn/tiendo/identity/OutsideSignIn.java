package vn.tiendo.identity;

import java.util.Optional;

/** Another place where people may sign in; whoever connects to one provides it. */
public interface OutsideSignIn {
    /** What the button on the sign-in page says; empty while no such place is set up. */
    Optional<OutsideSignInOption> option();
}
