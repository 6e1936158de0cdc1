package vn.tiendo.report;

import java.util.List;
import java.util.UUID;
import vn.tiendo.task.UnitRef;
import vn.tiendo.unit.UnitDirectory;

/** The units of a round under the names they had when it was opened, in the order of the organisation. */
record UnitNames(List<UnitRef> inOrder) {

    private static final String UNKNOWN = "?";

    static UnitNames of(UnitDirectory directory) {
        return new UnitNames(directory.units().stream()
                .map(unit -> new UnitRef(unit.id(), unit.code(), unit.name()))
                .toList());
    }

    UnitRef of(UUID unitId) {
        return inOrder.stream()
                .filter(unit -> unit.id().equals(unitId))
                .findFirst()
                .orElse(new UnitRef(unitId, UNKNOWN, UNKNOWN));
    }

    /** Where the unit stands in the organisation. */
    int place(UUID unitId) {
        return inOrder.indexOf(of(unitId));
    }
}
