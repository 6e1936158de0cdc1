package vn.tiendo.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.plan.PartyCell;
import vn.tiendo.plan.PartyChoice;
import vn.tiendo.plan.PartyView;
import vn.tiendo.shared.domain.Confidence;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.unit.PartyKind;
import vn.tiendo.unit.UnitDirectory;
import vn.tiendo.unit.UnitKind;

/** The units and groups that a person chooses for a cell. */
final class ChosenParties {

    private final Map<UUID, PartyView> known = new HashMap<>();

    ChosenParties(UnitDirectory directory) {
        directory.units().forEach(unit -> {
            PartyKind kind = unit.kind() == UnitKind.EXTERNAL ? PartyKind.EXTERNAL : PartyKind.UNIT;
            known.put(unit.id(), new PartyView(kind, unit.id(), unit.code(), unit.name(), unit.name(), false));
        });
        directory
                .groups()
                .forEach(group -> known.put(
                        group.id(),
                        new PartyView(
                                PartyKind.GROUP, group.id(), group.code(), group.name(), group.name(), group.open())));
    }

    /** The cell as a person has settled it; its words stay as written. */
    PartyCell cell(String field, String text, List<PartyChoice> choices) {
        List<PartyView> views = choices.stream().map(it -> view(field, it)).toList();
        List<String> codes = views.stream().map(it -> String.valueOf(it.code())).toList();
        String words = text.isEmpty()
                ? String.join(", ", views.stream().map(PartyView::text).toList())
                : text;
        return new PartyCell(words, codes, views, Confidence.SURE);
    }

    PartyView view(String field, PartyChoice choice) {
        PartyView found = known.get(idOf(choice));
        if (found == null || (found.kind() == PartyKind.GROUP) != (choice.groupId() != null)) {
            throw Invalid.field(field, "Hãy chọn một đơn vị hoặc nhóm đơn vị có trong danh mục.");
        }
        String words = choice.text() == null || choice.text().isBlank() ? found.name() : choice.text();
        return new PartyView(found.kind(), found.id(), found.code(), found.name(), words, found.open());
    }

    /** Exactly one of both ids is allowed. */
    UUID idOf(PartyChoice choice) {
        boolean one = (choice.unitId() == null) != (choice.groupId() == null);
        UUID id = choice.unitId() == null ? choice.groupId() : choice.unitId();
        if (!one || id == null) {
            throw Invalid.field("lead", "Mỗi lựa chọn phải là đúng một đơn vị hoặc một nhóm đơn vị.");
        }
        return id;
    }
}
