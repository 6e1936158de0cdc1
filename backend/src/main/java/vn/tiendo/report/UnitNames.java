package vn.tiendo.report;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.task.UnitRef;
import vn.tiendo.unit.UnitDirectory;
import vn.tiendo.unit.UnitName;

/** The units of a round under the names they had when it was opened, in the order of the organisation. */
record UnitNames(Map<UUID, Placed> byId) {

    private static final String UNKNOWN = "?";

    static UnitNames of(UnitDirectory directory) {
        var byId = new HashMap<UUID, Placed>();
        for (UnitName unit : directory.units()) {
            byId.put(unit.id(), new Placed(new UnitRef(unit.id(), unit.code(), unit.name()), byId.size()));
        }
        return new UnitNames(byId);
    }

    UnitRef of(UUID unitId) {
        var placed = byId.get(unitId);
        return placed == null ? new UnitRef(unitId, UNKNOWN, UNKNOWN) : placed.unit();
    }

    /** Where the unit stands in the organisation; one that is not in it comes first. */
    int place(UUID unitId) {
        var placed = byId.get(unitId);
        return placed == null ? -1 : placed.place();
    }

    /** A unit and its place in the order. */
    record Placed(UnitRef unit, int place) {}
}
