package vn.tiendo.unit;

import java.util.List;
import java.util.UUID;

/** A unit as it was called on the day of the directory, with every other way people write it. */
public record UnitName(UUID id, String code, String name, UnitKind kind, List<String> aliases) {

    public UnitName {
        aliases = List.copyOf(aliases);
    }
}
