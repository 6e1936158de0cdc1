package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.PlanExamples.AGENCY;
import static vn.tiendo.plan.PlanExamples.FINANCE;
import static vn.tiendo.plan.PlanExamples.LABOUR;
import static vn.tiendo.plan.PlanExamples.OFFICE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.unit.GroupName;
import vn.tiendo.unit.UnitDirectory;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.unit.UnitName;

class AssigneesTest {
    private static final UUID ALL = UUID.randomUUID();
    private static final UUID CONCERNED = UUID.randomUUID();

    private final UnitDirectory directory = new UnitDirectory(
            PlanExamples.TODAY,
            List.of(
                    new UnitName(OFFICE, "VP", "Văn phòng Sở", UnitKind.OFFICE, List.of()),
                    new UnitName(LABOUR, "LDVL", "Phòng Lao động - Việc làm", UnitKind.DIVISION, List.of()),
                    new UnitName(FINANCE, "KHTC", "Phòng Kế hoạch - Tài chính", UnitKind.DIVISION, List.of())),
            List.of(
                    new GroupName(
                            ALL, "@ALL", "Các phòng", List.of(), Set.of(UnitKind.OFFICE, UnitKind.DIVISION), false),
                    new GroupName(CONCERNED, "@CONCERNED", "có liên quan", List.of(), Set.of(), true)));

    @Test
    void expand_a_group_to_its_units() {
        var assignees = assignees(List.of(group(ALL)), List.of());
        assertThat(assignees.leads()).containsExactly(OFFICE, LABOUR, FINANCE);
    }

    @Test
    void keep_the_order_of_the_cell() {
        var assignees = assignees(List.of(unit(FINANCE), group(ALL)), List.of());
        assertThat(assignees.leads()).containsExactly(FINANCE, OFFICE, LABOUR);
    }

    @Test
    void take_out_of_the_coordinating_group_who_leads() {
        var assignees = assignees(List.of(unit(OFFICE)), List.of(group(ALL)));
        assertThat(assignees.leads()).containsExactly(OFFICE);
        assertThat(assignees.coordinators()).containsExactly(LABOUR, FINANCE);
    }

    @Test
    void take_out_of_the_leading_group_who_is_named_as_coordinator() {
        var assignees = assignees(List.of(group(ALL)), List.of(unit(OFFICE)));
        assertThat(assignees.leads()).containsExactly(LABOUR, FINANCE);
        assertThat(assignees.coordinators()).containsExactly(OFFICE);
    }

    @Test
    void let_a_unit_lead_that_is_named_for_both() {
        var assignees = assignees(List.of(unit(OFFICE)), List.of(unit(OFFICE), unit(LABOUR)));
        assertThat(assignees.leads()).containsExactly(OFFICE);
        assertThat(assignees.coordinators()).containsExactly(LABOUR);
    }

    @Test
    void leave_an_open_group_to_the_office() {
        var assignees = assignees(List.of(unit(LABOUR)), List.of(unit(OFFICE), group(CONCERNED)));
        assertThat(assignees.coordinators()).containsExactly(OFFICE);
        assertThat(assignees.openGroups()).containsExactly("nhóm");
    }

    private Assignees assignees(List<DraftParty> leads, List<DraftParty> coordinators) {
        var draft =
                new DraftItem(0, "1", ItemKind.TASK, "việc", "", leads, "", coordinators, null, null, "", List.of());
        return Assignees.of(new PlanItem(AGENCY, UUID.randomUUID(), draft), directory);
    }

    private static DraftParty unit(UUID id) {
        return new DraftParty("đơn vị", id, null);
    }

    private static DraftParty group(UUID id) {
        return new DraftParty("nhóm", null, id);
    }
}
