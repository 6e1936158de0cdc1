package vn.tiendo.difficulty;

import java.util.UUID;

/** A difficulty and the unit that raised it. */
public record RaisedByUnit(UUID unitId, RaisedDifficulty raised) {}
