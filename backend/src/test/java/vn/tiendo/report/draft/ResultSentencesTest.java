package vn.tiendo.report.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.draft.DraftSamples.figures;
import static vn.tiendo.report.draft.DraftSamples.overdue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.task.Figures;

class ResultSentencesTest {
    private static final String UNTIL = "Tính đến hết ngày 31/03/2024, các đơn vị đã báo cáo ";

    @Test
    void no_task_at_all_is_one_sentence_without_figures() {
        assertThat(sentences(Figures.NONE)).containsExactly(UNTIL + "không chủ trì nhiệm vụ nào.");
    }

    @Test
    void of_several_tasks_what_there_is_none_of_is_not_counted_out() {
        assertThat(sentences(figures(25, 11, 1)))
                .containsExactly(
                        UNTIL
                                + "chủ trì 25 nhiệm vụ, mỗi nhiệm vụ tính một lần (chi tiết tại Phụ lục I, biểu đồ tại Phụ lục II kèm theo), trong đó:",
                        "- Đã hoàn thành: 12/25 nhiệm vụ, đạt tỷ lệ 48% (đúng hạn 11, trễ hạn 01);",
                        "- Đang thực hiện: 13 nhiệm vụ.",
                        "Trong số 12 nhiệm vụ đến hạn, có 11 nhiệm vụ hoàn thành đúng hạn, đạt tỷ lệ 91,67%. Không có nhiệm vụ quá hạn.");
    }

    @Test
    void all_that_are_done_are_done_at_once() {
        assertThat(sentences(figures(12, 12, 0)))
                .containsExactly(
                        UNTIL
                                + "hoàn thành toàn bộ 12 nhiệm vụ chủ trì, mỗi nhiệm vụ tính một lần (chi tiết tại Phụ lục I, biểu đồ tại Phụ lục II kèm theo), đạt tỷ lệ 100%.",
                        "Cả 12 nhiệm vụ đến hạn đều hoàn thành đúng hạn, đạt tỷ lệ 100%.");
    }

    @Test
    void none_that_is_done_is_said_in_words() {
        assertThat(sentences(figures(14, 0, 0)))
                .contains(
                        "- Chưa có nhiệm vụ nào hoàn thành;",
                        "Chưa có nhiệm vụ đến hạn nên chưa tính tỷ lệ hoàn thành đúng hạn. Không có nhiệm vụ quá hạn.");
    }

    @Test
    void of_few_tasks_the_fraction_says_enough() {
        assertThat(sentences(figures(4, 2, 1)))
                .contains("- Đã hoàn thành: 03/04 nhiệm vụ (đúng hạn 02, trễ hạn 01);")
                .last()
                .isEqualTo(
                        "Trong số 03 nhiệm vụ đến hạn, có 02 nhiệm vụ hoàn thành đúng hạn. Không có nhiệm vụ quá hạn.");
    }

    @Test
    void what_holds_for_all_that_are_done_is_said_of_all() {
        assertThat(sentences(figures(4, 2, 0))).contains("- Đã hoàn thành: 02/04 nhiệm vụ (đều đúng hạn);");
        assertThat(sentences(figures(4, 0, 2))).contains("- Đã hoàn thành: 02/04 nhiệm vụ (đều trễ hạn);");
        assertThat(sentences(figures(4, 1, 0))).contains("- Đã hoàn thành: 01/04 nhiệm vụ (đúng hạn);");
        assertThat(sentences(figures(4, 0, 1))).contains("- Đã hoàn thành: 01/04 nhiệm vụ (trễ hạn);");
    }

    @Test
    void what_was_done_without_a_deadline_is_in_no_rate() {
        var tasks = new Figures(5, 0, 2, 0, 3, 1, 0, 0, 0, 0, 2, 1);
        assertThat(sentences(tasks))
                .contains("- Đã hoàn thành: 03/05 nhiệm vụ (đúng hạn 01, không có thời hạn 02);")
                .last()
                .asString()
                .startsWith("Có 01 nhiệm vụ đến hạn, đã hoàn thành đúng hạn.");
    }

    @Test
    void every_state_that_has_tasks_is_named_and_the_last_ends_the_list() {
        var tasks = new Figures(20, 4, 5, 3, 6, 6, 0, 2, 1, 3, 0, 8);
        assertThat(sentences(tasks))
                .containsSubsequence(List.of(
                        "- Đã gửi kết quả, chờ xác nhận: 03 nhiệm vụ;",
                        "- Đang thực hiện: 05 nhiệm vụ;",
                        "- Chưa thực hiện: 04 nhiệm vụ;",
                        "- Tạm dừng: 02 nhiệm vụ."))
                .last()
                .isEqualTo(
                        "Trong số 08 nhiệm vụ đến hạn, có 06 nhiệm vụ hoàn thành đúng hạn. Có 02 nhiệm vụ quá hạn chưa hoàn thành, chiếm 10%."
                                + " Có 01 nhiệm vụ đến hạn trong ngày và 03 nhiệm vụ đến hạn trong 07 ngày tới.");
    }

    @Test
    void what_falls_due_next_is_said_only_of_what_there_is() {
        assertThat(sentences(new Figures(2, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0)))
                .last()
                .asString()
                .endsWith(" Có 01 nhiệm vụ đến hạn trong ngày.");
        assertThat(sentences(new Figures(2, 0, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0)))
                .last()
                .asString()
                .endsWith(" Có 02 nhiệm vụ đến hạn trong 07 ngày tới.");
    }

    @Test
    void when_nothing_that_was_due_is_on_time_nothing_is_divided() {
        assertThat(sentences(overdue(figures(12, 0, 0), 3)))
                .last()
                .isEqualTo(
                        "Trong số 03 nhiệm vụ đến hạn, không có nhiệm vụ nào hoàn thành đúng hạn. Có 03 nhiệm vụ quá hạn chưa hoàn thành, chiếm 25%.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 0, 0, đã hoàn thành đúng hạn.
            0, 1, 0, hoàn thành trễ hạn.
            0, 0, 1, chưa hoàn thành.""")
    void the_only_one_that_was_due_is_not_spoken_of_as_many(long onTime, long late, long overdue, String words) {
        assertThat(sentences(overdue(figures(3, onTime, late), overdue)))
                .last()
                .asString()
                .startsWith("Có 01 nhiệm vụ đến hạn, " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,0,0,1,1,0,0,0,0,0 | đã hoàn thành đúng hạn.
            0,0,0,1,0,1,0,0,0,0 | đã hoàn thành nhưng trễ hạn.
            0,0,0,1,0,0,0,0,0,1 | đã hoàn thành.
            0,0,1,0,0,0,0,0,0,0 | đã gửi kết quả, đang chờ xác nhận.
            0,1,0,0,0,0,0,0,0,0 | đang thực hiện.
            0,1,0,0,0,0,1,0,0,0 | đang thực hiện và đã quá hạn.
            0,1,0,0,0,0,0,1,0,0 | đang thực hiện, đến hạn trong ngày.
            1,0,0,0,0,0,0,0,1,0 | chưa thực hiện, đến hạn trong 07 ngày tới.
            0,0,0,0,0,0,0,0,0,0 | đang tạm dừng.""")
    void the_only_task_there_is_stands_in_one_sentence(String figures, String words) {
        var it = List.of(figures.split(",")).stream().map(Long::valueOf).toList();
        var one = new Figures(
                1,
                it.get(0),
                it.get(1),
                it.get(2),
                it.get(3),
                it.get(4),
                it.get(5),
                it.get(6),
                it.get(7),
                it.get(8),
                it.get(9),
                it.get(4) + it.get(5) + it.get(6));
        assertThat(sentences(one))
                .containsExactly(UNTIL
                        + "chủ trì 01 nhiệm vụ (chi tiết tại Phụ lục I, biểu đồ tại Phụ lục II kèm theo); nhiệm vụ này "
                        + words);
    }

    private static List<String> sentences(Figures tasks) {
        return ResultSentences.of(tasks, true, DraftSamples.UNTIL, 7);
    }
}
