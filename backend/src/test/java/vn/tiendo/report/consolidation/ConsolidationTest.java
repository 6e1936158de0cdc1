package vn.tiendo.report.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.report.draft.ConsolidationSection;
import vn.tiendo.task.Figures;
import vn.tiendo.task.Schedule;
import vn.tiendo.task.WorkState;

class ConsolidationTest {
    private final ConsolidationView view = ConsolidationSample.view();

    @Test
    void only_approved_reports_are_added_up() {
        assertThat(view.totals().total()).isEqualTo(3);
        assertThat(view.totals().done()).isEqualTo(1);
    }

    @Test
    void the_rate_of_all_follows_from_the_sums() {
        assertThat(view.totals().doneOnTime()).isEqualTo(1);
        assertThat(view.totals().due()).isEqualTo(2);
    }

    @Test
    void units_that_are_not_approved_are_listed_and_have_no_figures() {
        assertThat(view.notReported()).containsExactly("Văn phòng Sở", "Phòng Kế hoạch - Tài chính");
        assertThat(view.units())
                .filteredOn(unit -> unit.figures() == null)
                .extracting(unit -> unit.unit().code())
                .containsExactly("VP", "KHTC");
        assertThat(view.units()).filteredOn(unit -> unit.figures() == null).allMatch(unit -> unit.results() == null);
    }

    @Test
    void a_task_with_two_leads_is_counted_once() {
        assertThat(view.tasks().total()).isEqualTo(2);
        assertThat(view.lines()).extracting(ConsolidationTask::path).containsExactly("B.I.1", "B.III.1");
    }

    @Test
    void a_task_stands_where_the_worst_of_its_reporting_leads_stands() {
        assertThat(view.lines().getFirst()).satisfies(task -> {
            assertThat(task.workState()).isEqualTo(WorkState.IN_PROGRESS);
            assertThat(task.schedule()).isEqualTo(Schedule.OVERDUE);
            assertThat(task.percent()).isEqualTo(50);
        });
    }

    @Test
    void results_name_their_unit_and_its_evidence_and_the_leads_that_are_silent() {
        assertThat(view.lines().getFirst().results())
                .containsExactly(
                        "Phòng Người có công: Đã đăng 03 tin (12/BC-NCC)", "Phòng Kế hoạch - Tài chính: chưa báo cáo");
    }

    @Test
    void units_are_known_by_more_than_their_names() {
        assertThat(ConsolidationSample.namesake().lines().getFirst().results())
                .containsExactly("Phòng Người có công: Đã đăng 03 tin (12/BC-NCC)");
    }

    @Test
    void without_an_approved_report_there_are_no_figures() {
        var empty = ConsolidationSample.empty();

        assertThat(empty.totals()).isEqualTo(Figures.NONE);
        assertThat(empty.lines()).isEmpty();
        assertThat(empty.notReported()).containsExactly("Phòng Kế hoạch - Tài chính");
    }

    @Test
    void of_very_many_tasks_only_the_figures_of_the_units_are_added_up() {
        var large = ConsolidationSample.large();

        assertThat(large.eachTaskOnce()).isFalse();
        assertThat(large.tasks()).isEqualTo(large.totals());
        assertThat(large.lines()).isEmpty();
        assertThat(text(large, ConsolidationSection.RESULTS))
                .contains("chủ trì 03 nhiệm vụ, nhiệm vụ chung của nhiều đơn vị tính cho từng đơn vị");
        assertThat(text(large, ConsolidationSection.OVERDUE))
                .isEqualTo("Có 01 nhiệm vụ quá hạn (theo đơn vị tại Biểu 01).");
    }

    @Test
    void it_never_says_that_nothing_is_proposed_where_something_was_raised() {
        assertThat(text(ConsolidationSample.doneProposing("Cấp bổ sung"), ConsolidationSection.PROPOSALS))
                .isEqualTo("Trong kỳ, các đơn vị đã báo cáo nêu 01 đề xuất, kiến nghị trên hệ thống.");
        assertThat(text(ConsolidationSample.doneProposing(""), ConsolidationSection.PROPOSALS))
                .isEqualTo("Các đơn vị đã báo cáo không có đề xuất, kiến nghị.");
    }

    @Test
    void nobody_goes_on_with_what_is_done() {
        assertThat(text(ConsolidationSample.doneProposing(""), ConsolidationSection.NEXT_STEPS))
                .isEmpty();
        assertThat(text(view, ConsolidationSection.NEXT_STEPS)).contains("tiếp tục thực hiện");
    }

    private static String text(ConsolidationView view, ConsolidationSection wanted) {
        return view.sections().stream()
                .filter(it -> it.section() == wanted)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
