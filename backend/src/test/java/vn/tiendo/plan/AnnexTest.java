package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.plan.PlanExamples.AGENCY;
import static vn.tiendo.plan.PlanExamples.LABOUR;
import static vn.tiendo.plan.PlanExamples.heading;
import static vn.tiendo.plan.PlanExamples.task;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.NotFound;

class AnnexTest {
    private final Plan plan = PlanExamples.plan();
    private final Annex annex = PlanExamples.annex(plan);

    @Test
    void names_rows_by_the_numbers_above_them() {
        assertThat(paths()).containsExactly("A", "B", "B.I", "B.I.1", "B.I.2");
        assertThat(annex.rows()).extracting(annex::depthOf).containsExactly(0, 0, 1, 2, 2);
    }

    @Test
    void calls_a_row_without_number_by_its_place() {
        var rows =
                Annex.of(AGENCY, plan.id(), List.of(heading(0, null, "một"), task(1, " ", "hai"), task(1, null, "ba")));
        assertThat(rows.rows()).extracting(PlanItem::path).containsExactly("1", "1.1", "1.2");
    }

    @Test
    void counts_a_number_once_that_repeats_its_parent() {
        var rows =
                Annex.of(AGENCY, plan.id(), List.of(heading(0, "2.", "hai"), task(1, "2.1.", "x"), task(1, "b)", "y")));
        assertThat(rows.rows()).extracting(PlanItem::path).containsExactly("2", "2.1", "2.b");
    }

    @Test
    void lays_a_row_that_is_too_deep_under_the_nearest_one_above() {
        var rows = Annex.of(AGENCY, plan.id(), List.of(heading(0, "A", "a"), task(5, "1", "b"), task(5, "2", "c")));
        assertThat(rows.rows()).extracting(PlanItem::path).containsExactly("A", "A.1", "A.2");
    }

    @Test
    void adds_a_row_at_the_end_of_its_parent() {
        annex.add(newTask("3"), row("B.I").id(), null);
        annex.add(newTask("II"), row("B").id(), null);
        assertThat(paths()).containsExactly("A", "B", "B.I", "B.I.1", "B.I.2", "B.I.3", "B.II");
    }

    @Test
    void adds_a_row_behind_its_sister_and_all_below_that() {
        annex.add(newTask("C"), null, row("B").id());
        annex.add(newTask("A'"), null, row("A").id());
        assertThat(paths()).containsExactly("A", "A'", "B", "B.I", "B.I.1", "B.I.2", "C");
    }

    @Test
    void refuses_a_sister_of_another_parent() {
        assertThatThrownBy(() -> annex.add(newTask("1"), row("B").id(), row("A").id()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void refuses_a_parent_of_another_plan() {
        assertThatThrownBy(() -> annex.add(newTask("1"), UUID.randomUUID(), null))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void moves_a_row_with_all_below_it() {
        annex.move(row("B.I"), row("A").id());
        assertThat(paths()).containsExactly("A", "I", "I.1", "I.2", "B");
    }

    @Test
    void moves_a_row_to_the_first_place_among_its_sisters() {
        annex.move(row("B.I.2"), null);
        assertThat(paths()).containsExactly("A", "B", "B.I", "B.I.2", "B.I.1");
        annex.move(row("B"), null);
        assertThat(paths()).containsExactly("B", "B.I", "B.I.2", "B.I.1", "A");
    }

    @Test
    void refuses_to_move_a_row_into_itself() {
        var heading = row("B");
        assertThatThrownBy(() -> annex.move(heading, row("B.I.1").id())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> annex.move(heading, heading.id())).isInstanceOf(Invalid.class);
    }

    @Test
    void removes_a_row_with_all_below_it_from_the_bottom_up() {
        var removed = annex.remove(row("B.I"));
        assertThat(removed)
                .extracting(PlanItem::content)
                .containsExactly("Làm video", "Viết tin, bài", "Trên báo, đài");
        assertThat(paths()).containsExactly("A", "B");
    }

    @Test
    void keeps_the_order_without_gaps() {
        annex.remove(row("B.I.1"));
        annex.move(row("A"), row("B").id());
        assertThat(annex.rows()).extracting(PlanItem::ordinal).containsExactly(0, 1, 2, 3);
    }

    @Test
    void does_not_know_rows_of_other_plans() {
        assertThatThrownBy(() -> annex.require(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private PlanItem newTask(String numbering) {
        return new PlanItem(AGENCY, plan.id(), task(0, numbering, "việc mới", LABOUR));
    }

    private PlanItem row(String path) {
        return annex.rows().stream()
                .filter(row -> row.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private List<String> paths() {
        return annex.rows().stream().map(PlanItem::path).toList();
    }
}
