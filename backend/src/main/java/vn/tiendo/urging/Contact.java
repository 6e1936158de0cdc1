package vn.tiendo.urging;

/** Whom to call: somebody who answers for the unit. */
public record Contact(String name, String title) {}
