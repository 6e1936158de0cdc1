package vn.tiendo.unit;

import java.util.UUID;

/**
 * A known name that resembles what was written; only a person may take it.
 *
 * @param similarity from 0 (nothing in common) to 1 (the same letters)
 */
public record Suggestion(PartyKind kind, UUID id, String code, String name, double similarity) {}
