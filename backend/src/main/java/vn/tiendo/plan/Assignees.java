package vn.tiendo.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.unit.GroupName;
import vn.tiendo.unit.PartyRole;
import vn.tiendo.unit.UnitDirectory;
import vn.tiendo.unit.UnitName;

/**
 * Which units a row asks to work, groups expanded as of the plan's date. A unit gets one share of a task: being named beats
 * belonging to a group, then leading beats coordinating.
 */
record Assignees(List<UUID> leads, List<UUID> coordinators, List<String> openGroups) {

    static Assignees of(PlanItem row, UnitDirectory directory) {
        var leads = expanded(row.parties(PartyRole.LEAD), directory);
        var coordinators = expanded(row.parties(PartyRole.COORDINATOR), directory);
        var namedLeads = named(row.parties(PartyRole.LEAD));
        var namedCoordinators = named(row.parties(PartyRole.COORDINATOR));
        leads.removeIf(unit -> namedCoordinators.contains(unit) && !namedLeads.contains(unit));
        coordinators.removeAll(leads);
        return new Assignees(List.copyOf(leads), List.copyOf(coordinators), openGroups(row, directory));
    }

    private static LinkedHashSet<UUID> expanded(List<PlanItemParty> parties, UnitDirectory directory) {
        var units = new LinkedHashSet<UUID>();
        for (var party : parties) {
            if (party.unitId() != null) {
                units.add(party.unitId());
            }
            if (party.groupId() != null) {
                directory.membersOf(party.groupId()).stream().map(UnitName::id).forEach(units::add);
            }
        }
        return units;
    }

    private static Set<UUID> named(List<PlanItemParty> parties) {
        var units = new LinkedHashSet<UUID>();
        parties.stream().filter(party -> party.unitId() != null).forEach(party -> units.add(party.unitId()));
        return units;
    }

    private static List<String> openGroups(PlanItem row, UnitDirectory directory) {
        var open = directory.groups().stream()
                .filter(GroupName::open)
                .map(GroupName::id)
                .toList();
        return Stream.of(PartyRole.values())
                .flatMap(role -> row.parties(role).stream())
                .filter(party -> party.groupId() != null && open.contains(party.groupId()))
                .map(PlanItemParty::text)
                .toList();
    }
}
