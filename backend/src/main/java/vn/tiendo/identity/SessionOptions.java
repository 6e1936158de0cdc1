package vn.tiendo.identity;

import org.jspecify.annotations.Nullable;

/** How one may sign in here.
 *
 * @param oidc another place to sign in, when there is one
 * @param demo whether the known accounts of the demonstration are here
 */
public record SessionOptions(@Nullable OutsideSignInOption oidc, boolean demo) {}
