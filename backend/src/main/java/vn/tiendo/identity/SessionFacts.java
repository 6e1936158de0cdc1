package vn.tiendo.identity;

import org.jspecify.annotations.Nullable;

/** A session with all that decides what it is good for.
 *
 * @param position the own one in which the person acts or to which they fall back
 * @param factor the confirmed second factor, when there is one
 * @param setting what the agency has decided, when it has
 */
record SessionFacts(
        Session session,
        Position position,
        Account account,
        @Nullable SecondFactor factor,
        @Nullable IdentitySetting setting) {}
