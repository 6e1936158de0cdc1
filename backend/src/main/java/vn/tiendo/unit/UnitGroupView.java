package vn.tiendo.unit;

import java.util.List;
import java.util.UUID;

/** A phrase that stands for several units.
 *
 * @param open whether its members are chosen task by task
 * @param memberIds its members as of the date; empty for an open group
 */
public record UnitGroupView(
        UUID id, String code, String name, List<String> aliases, boolean open, List<UUID> memberIds) {

    static UnitGroupView from(GroupName group, List<UnitName> members) {
        return new UnitGroupView(
                group.id(),
                group.code(),
                group.name(),
                group.aliases(),
                group.open(),
                members.stream().map(UnitName::id).toList());
    }
}
