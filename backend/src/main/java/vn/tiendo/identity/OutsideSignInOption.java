package vn.tiendo.identity;

/** Another place to sign in.
 *
 * @param label what its button says, in Vietnamese
 */
public record OutsideSignInOption(String label) {}
