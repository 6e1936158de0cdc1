package vn.tiendo.intake.annex;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.plan.PartyView;
import vn.tiendo.unit.Party;
import vn.tiendo.unit.Suggestion;
import vn.tiendo.unit.UnitDirectory;

/** Shows recognised parties under the names they have in the organisation. */
final class PartyNames {

    private final Map<UUID, String> names = new HashMap<>();

    PartyNames(UnitDirectory directory) {
        directory.units().forEach(unit -> names.put(unit.id(), unit.name()));
        directory.groups().forEach(group -> names.put(group.id(), group.name()));
    }

    PartyView view(Party party) {
        String name = party.id() == null ? party.text() : names.getOrDefault(party.id(), party.text());
        return new PartyView(party.kind(), party.id(), party.code(), name, party.text(), party.open());
    }

    PartyView view(Suggestion similar, String text) {
        return new PartyView(similar.kind(), similar.id(), similar.code(), similar.name(), text, false);
    }
}
