package vn.tiendo.report.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Violation;
import vn.tiendo.task.Assignments;
import vn.tiendo.unit.UnitDirectory;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.unit.UnitName;
import vn.tiendo.unit.Units;

/** Who must report under a regime, as of a day. */
@ApplicationScoped
class RegimeUnits {
    private final Units units;
    private final Assignments assignments;

    @Inject
    RegimeUnits(Units units, Assignments assignments) {
        this.units = units;
        this.assignments = assignments;
    }

    /** In the order of the organisation; the agency itself and bodies outside it do not report to it. */
    List<UnitName> of(UUID agencyId, RegimeContent content, LocalDate day) {
        if (content.subjects() == null || content.subjects().isEmpty()) {
            return List.of();
        }
        var directory = units.directory(agencyId, day);
        var wanted = wanted(agencyId, content, directory);
        return reporting(directory).filter(unit -> wanted.contains(unit.id())).toList();
    }

    /** @throws Invalid when a unit or the group is none of the agency's */
    void requireKnown(UUID agencyId, RegimeContent content, LocalDate day) {
        var subjects = content.subjects();
        if (subjects == null) {
            return;
        }
        var directory = units.directory(agencyId, day);
        var known = reporting(directory).map(UnitName::id).collect(Collectors.toSet());
        var chosen = subjects.chosen();
        var wrong = IntStream.range(0, chosen.size())
                .filter(i -> !known.contains(chosen.get(i)))
                .mapToObj(i -> new Violation(
                        "subjects.unitIds[%d]".formatted(i),
                        "Đơn vị này không thuộc cơ quan hoặc không còn hoạt động."))
                .toList();
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        if (subjects.groupId() != null
                && directory.membersOf(subjects.groupId()).isEmpty()) {
            throw Invalid.field(
                    "subjects.groupId", "Nhóm này không có đơn vị cố định. Hãy chọn nhóm khác hoặc chọn từng đơn vị.");
        }
    }

    /** What units and groups are called on the day; what is no longer there stands with its id. */
    Function<UUID, String> names(UUID agencyId, LocalDate day) {
        var directory = units.directory(agencyId, day);
        var names = new HashMap<UUID, String>();
        directory.units().forEach(unit -> names.put(unit.id(), unit.name()));
        directory.groups().forEach(group -> names.put(group.id(), group.name()));
        return id -> names.getOrDefault(id, id.toString());
    }

    private Set<UUID> wanted(UUID agencyId, RegimeContent content, UnitDirectory directory) {
        var subjects = content.subjects();
        return switch (subjects.kind()) {
            case LEADS -> Set.copyOf(assignments.leadingUnits(agencyId, content.planId()));
            case CHOSEN -> Set.copyOf(subjects.chosen());
            case GROUP ->
                directory.membersOf(subjects.groupId()).stream()
                        .map(UnitName::id)
                        .collect(Collectors.toSet());
        };
    }

    private static java.util.stream.Stream<UnitName> reporting(UnitDirectory directory) {
        return directory.units().stream()
                .filter(unit -> unit.kind() != UnitKind.AGENCY && unit.kind() != UnitKind.EXTERNAL);
    }
}
