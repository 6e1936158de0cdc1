package vn.tiendo.identity.limit;

/** Gives out shares of quotas; all that it gives of one quota in one minute is never more than the quota. */
interface Leases {
    /** A share of the running minute, or what is left of it. */
    Lease take(Quota quota);

    /** What all replicas together have taken in the running minute. */
    int taken(Quota quota);
}
