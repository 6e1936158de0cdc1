/**
 * The digest of a working morning: what is late and due, per unit, told to its people in the bell and by one mail each. One
 * replica makes it, in one transaction for an agency; who dies in the middle leaves nothing, and the next one makes it.
 */
@NullMarked
package vn.tiendo.notification.digest;

import org.jspecify.annotations.NullMarked;
