package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Confidence;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Violation;
import vn.tiendo.unit.GroupName;
import vn.tiendo.unit.PartyKind;
import vn.tiendo.unit.PartyRole;
import vn.tiendo.unit.UnitDirectory;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.unit.UnitName;
import vn.tiendo.unit.UnitPhrase;

/** The cells of units in the names of the organisation as it was on the plan's day. */
final class PartyNames {
    private final UnitDirectory directory;

    PartyNames(UnitDirectory directory) {
        this.directory = directory;
    }

    /** A cell with all that is named there. */
    PartyCell cell(PlanItem row, PartyRole role) {
        var parties = row.parties(role).stream().map(this::view).toList();
        var codes =
                parties.stream().map(PartyView::code).filter(Objects::nonNull).toList();
        return new PartyCell(row.words(role), codes, parties, confidence(row, OpenCells.cellOf(role)));
    }

    /** What a person has chosen for a cell, each unit and group once.
     *
     * @throws Invalid when a choice names no unit, or one that the agency does not have
     */
    List<DraftParty> chosen(String cell, List<PartyChoice> choices) {
        var chosen = new LinkedHashSet<DraftParty>();
        var wrong = new ArrayList<Violation>();
        for (int i = 0; i < choices.size(); i++) {
            var field = "%s[%d]".formatted(cell, i);
            chosen(choices.get(i))
                    .ifPresentOrElse(
                            chosen::add,
                            () -> wrong.add(new Violation(
                                    field, "Hãy chọn một đơn vị hoặc một nhóm đơn vị đang có của cơ quan.")));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return once(chosen);
    }

    private Optional<DraftParty> chosen(PartyChoice choice) {
        if ((choice.unitId() == null) == (choice.groupId() == null)) {
            return Optional.empty();
        }
        var name = choice.unitId() != null
                ? unit(choice.unitId()).map(UnitName::name)
                : group(choice.groupId()).map(GroupName::name);
        return name.map(known -> new DraftParty(
                choice.text() == null || choice.text().isBlank() ? known : choice.text(),
                choice.unitId(),
                choice.groupId()));
    }

    private static List<DraftParty> once(LinkedHashSet<DraftParty> chosen) {
        var ids = new LinkedHashSet<UUID>();
        return chosen.stream()
                .filter(party -> ids.add(party.unitId() != null ? party.unitId() : party.groupId()))
                .toList();
    }

    private PartyView view(PlanItemParty party) {
        var unit = unit(party.unitId());
        if (unit.isPresent()) {
            var kind = unit.get().kind() == UnitKind.EXTERNAL ? PartyKind.EXTERNAL : PartyKind.UNIT;
            return new PartyView(
                    kind, party.unitId(), unit.get().code(), unit.get().name(), party.text(), false);
        }
        return group(party.groupId())
                .map(group -> new PartyView(
                        PartyKind.GROUP, group.id(), group.code(), group.name(), party.text(), group.open()))
                .orElseGet(() -> asWritten(party));
    }

    /** Nobody has said who is meant, or the unit does not exist on that day. */
    private static PartyView asWritten(PlanItemParty party) {
        var kind = party.groupId() == null ? PartyKind.UNIT : PartyKind.GROUP;
        var id = party.groupId() == null ? party.unitId() : party.groupId();
        return new PartyView(kind, id, null, party.text(), party.text(), false);
    }

    private static Confidence confidence(PlanItem row, String cell) {
        return row.openCells().stream()
                .filter(problem -> problem.cell().equals(cell))
                .map(problem ->
                        problem.code().equals(UnitPhrase.NOT_CERTAIN) ? Confidence.PROBABLE : Confidence.UNKNOWN)
                .reduce(Confidence.SURE, Confidence::and);
    }

    private Optional<UnitName> unit(@Nullable UUID id) {
        return directory.units().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    private Optional<GroupName> group(@Nullable UUID id) {
        return directory.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst();
    }
}
