package vn.tiendo.task;

import java.util.UUID;

/** A unit by id, code and name. */
public record UnitRef(UUID id, String code, String name) {}
