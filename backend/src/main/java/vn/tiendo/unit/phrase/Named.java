package vn.tiendo.unit.phrase;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.unit.GroupName;
import vn.tiendo.unit.PartyKind;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.unit.UnitName;

/** A unit or group of the directory, seen as something that can be named. */
record Named(PartyKind kind, UUID id, String code, String name, List<String> aliases, boolean open) {

    static Named of(UnitName unit) {
        PartyKind kind = unit.kind() == UnitKind.EXTERNAL ? PartyKind.EXTERNAL : PartyKind.UNIT;
        return new Named(kind, unit.id(), unit.code(), unit.name(), unit.aliases(), false);
    }

    static Named of(GroupName group) {
        return new Named(PartyKind.GROUP, group.id(), group.code(), group.name(), group.aliases(), group.open());
    }

    Stream<String> spellings() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
