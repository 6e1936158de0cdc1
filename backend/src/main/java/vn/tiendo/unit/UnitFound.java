package vn.tiendo.unit;

import java.util.UUID;
import vn.tiendo.shared.search.Excerpt;

/** A unit or outside body that answers a search. */
public record UnitFound(UUID id, String code, Excerpt name, UnitKind kind) {}
