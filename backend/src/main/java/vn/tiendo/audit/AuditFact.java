package vn.tiendo.audit;

/** Something else that an entry tells, in words. */
public record AuditFact(String label, String value) {}
