package vn.tiendo.report.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.consolidation.ConsolidationTask;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.task.Schedule;
import vn.tiendo.task.WorkState;

class OverdueSentencesTest {

    @Test
    void names_what_is_overdue_and_open_with_who_answers_for_it() {
        assertThat(OverdueSentences.of(
                        List.of(
                                task(WorkState.IN_PROGRESS, Schedule.OVERDUE),
                                task(WorkState.DONE, Schedule.LATE),
                                task(WorkState.IN_PROGRESS, Schedule.ON_TRACK)),
                        1))
                .containsExactly("- Đăng tin, bài (mục I.1; chủ trì: Phòng A; thời hạn: Quý I/2024).");
    }

    @Test
    void of_very_many_the_others_stand_in_the_annex() {
        var overdue = Collections.nCopies(60, task(WorkState.NOT_STARTED, Schedule.OVERDUE));
        assertThat(OverdueSentences.of(overdue, 1_000))
                .hasSize(51)
                .last()
                .isEqualTo("- Và 950 nhiệm vụ quá hạn khác (chi tiết tại Phụ lục I kèm theo).");
    }

    @Test
    void where_tasks_are_not_looked_at_one_by_one_their_number_is_said() {
        assertThat(OverdueSentences.of(List.of(), 1_234))
                .containsExactly("Có 1.234 nhiệm vụ quá hạn (theo đơn vị tại Biểu 01).");
        assertThat(OverdueSentences.of(List.of(), 0)).isEmpty();
    }

    private static ConsolidationTask task(WorkState state, Schedule schedule) {
        return new ConsolidationTask(
                Ids.next(), "I.1", "Đăng tin,\n bài", "Phòng A", "Quý I/2024", state, schedule, 0, List.of());
    }
}
