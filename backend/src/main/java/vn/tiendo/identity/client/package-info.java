/**
 * Other systems that call the API: each is an account of its own with one position, limited to scopes, addresses and a
 * number of calls a minute. They show opaque tokens, of which only the SHA-256 is kept and several may be valid at once, or
 * tokens that the sign-in provider gave to them. A checked token is remembered for seconds.
 */
@NullMarked
package vn.tiendo.identity.client;

import org.jspecify.annotations.NullMarked;
