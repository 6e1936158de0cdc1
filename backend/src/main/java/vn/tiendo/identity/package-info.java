/**
 * Who acts: accounts, the positions they hold (role in a unit), sessions, and the current actor. Built-in sign-in with
 * a server-side session; only hashes of passwords and session tokens are kept. Holds unit and agency ids only.
 */
@NullMarked
package vn.tiendo.identity;

import org.jspecify.annotations.NullMarked;
