package vn.tiendo.task;

import java.util.UUID;

/** Whose work it is: the agency that gave it, and the unit or outside body that is to do it. */
record Whose(UUID agencyId, UUID unitId) {}
