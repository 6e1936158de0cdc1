package vn.tiendo.unit;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A phrase that stands for several units, such as "Các phòng, đơn vị".
 *
 * @param kinds the kinds of unit it stands for; empty for an open group
 * @param open true when the members are chosen task by task ("có liên quan")
 */
public record GroupName(UUID id, String code, String name, List<String> aliases, Set<UnitKind> kinds, boolean open) {

    public GroupName {
        aliases = List.copyOf(aliases);
        kinds = Set.copyOf(kinds);
    }
}
