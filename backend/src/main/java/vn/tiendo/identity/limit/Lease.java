package vn.tiendo.identity.limit;

import java.time.Duration;

/** A share of a minute's quota that one replica may spend without asking again.
 *
 * @param granted calls; 0 when the minute's quota is gone
 * @param taken what all replicas together have taken of it
 * @param left until the minute ends and with it the lease
 */
record Lease(int granted, int taken, Duration left) {}
