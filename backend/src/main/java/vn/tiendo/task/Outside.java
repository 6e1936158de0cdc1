package vn.tiendo.task;

/** Work that no figure counts. */
record Outside(long declined, long withdrawn) {}
