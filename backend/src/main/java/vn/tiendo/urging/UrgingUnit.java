package vn.tiendo.urging;

import java.util.UUID;

/** The unit that is urged. */
public record UrgingUnit(UUID id, String code, String name) {}
