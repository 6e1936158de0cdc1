/**
 * Secrets that are random enough not to be guessed: how they are made, and what is kept of them. Passwords and secrets that
 * must be readable again are the business of identity. Knows no feature.
 */
@NullMarked
package vn.tiendo.shared.secret;

import org.jspecify.annotations.NullMarked;
