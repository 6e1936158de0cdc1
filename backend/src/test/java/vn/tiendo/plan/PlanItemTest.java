package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.PlanExamples.AGENCY;
import static vn.tiendo.plan.PlanExamples.LABOUR;
import static vn.tiendo.plan.PlanExamples.OFFICE;
import static vn.tiendo.plan.PlanExamples.deadline;
import static vn.tiendo.plan.PlanExamples.heading;
import static vn.tiendo.plan.PlanExamples.task;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.unit.PartyRole;

class PlanItemTest {
    private final Plan plan = PlanExamples.plan();

    @Test
    void waits_for_somebody_who_leads() {
        var row = row(task(0, "1", "việc"));
        assertThat(row.openCells()).containsExactly(new CellProblem("lead", "lead-missing"));
        row.name(PartyRole.LEAD, List.of(new DraftParty("Văn phòng Sở", OFFICE, null)));
        assertThat(row.openCells()).isEmpty();
        assertThat(row.words(PartyRole.LEAD)).isEqualTo("Văn phòng Sở");
    }

    @Test
    void waits_for_a_name_that_nobody_has_recognised() {
        var row = row(task(0, "1", "việc", OFFICE));
        row.name(PartyRole.COORDINATOR, List.of(new DraftParty("Tổ công tác", null, null)));
        assertThat(row.openCells()).containsExactly(new CellProblem("coordinating", "unit-not-recognised"));
    }

    @Test
    void keeps_what_a_reader_doubted_until_that_cell_is_corrected() {
        var doubted = new CellProblem("lead", "unit-not-certain");
        var draft = task(0, "1", "việc", OFFICE);
        var row = row(new DraftItem(
                0,
                "1",
                ItemKind.TASK,
                "việc",
                draft.leadText(),
                draft.lead(),
                "",
                List.of(),
                null,
                null,
                "",
                List.of(doubted)));
        row.schedule(deadline("Quý II/2024"));
        assertThat(row.openCells()).containsExactly(doubted);
        row.name(PartyRole.LEAD, List.of(new DraftParty("VP", OFFICE, null)));
        assertThat(row.openCells()).isEmpty();
    }

    @Test
    void waits_for_a_deadline_that_was_not_understood() {
        var row = row(task(0, "1", "việc", deadline("31/9/2024"), OFFICE));
        assertThat(row.openCells()).containsExactly(new CellProblem("deadline", "impossible-date"));
        row.schedule(row.deadline().settledOn(LocalDate.of(2024, 9, 30)));
        assertThat(row.openCells()).isEmpty();
        assertThat(row.deadline().text()).isEqualTo("31/9/2024");
        assertThat(row.deadline().kind()).isEqualTo(DeadlineKind.DATE);
    }

    @Test
    void has_no_open_cells_as_a_heading_and_keeps_its_cells_for_later() {
        var row = row(task(0, "1", "việc"));
        row.promise(List.of(new ProductItem(ProductKind.REPORT, "Báo cáo")));
        row.become(ItemKind.HEADING);
        assertThat(row.openCells()).isEmpty();
        row.become(ItemKind.TASK);
        assertThat(row.openCells()).hasSize(1);
        assertThat(row.product().items()).hasSize(1);
    }

    @Test
    void asks_nothing_of_a_heading() {
        assertThat(row(heading(0, "A", "Đề mục")).openCells()).isEmpty();
    }

    @Test
    void sets_names_with_commas_apart_by_semicolons() {
        var row = row(task(0, "1", "việc"));
        row.name(
                PartyRole.LEAD,
                List.of(
                        new DraftParty("Các phòng, đơn vị", null, OFFICE),
                        new DraftParty("Bộ phận một cửa", LABOUR, null)));
        assertThat(row.words(PartyRole.LEAD)).isEqualTo("Các phòng, đơn vị; Bộ phận một cửa");
    }

    private PlanItem row(DraftItem draft) {
        return Annex.of(AGENCY, plan.id(), List.of(draft)).rows().getFirst();
    }
}
