package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.difficulty.DifficultyKind;
import vn.tiendo.difficulty.RaisedDifficulty;
import vn.tiendo.shared.domain.Ids;

class RaisedWordsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    @Test
    void tells_what_holds_which_task_up_and_what_was_answered() {
        var words = RaisedWords.of(List.of(
                raised("B.I.1", "Thiếu kinh phí", "Cấp bổ sung", "Đồng ý"), raised("", "Thiếu người.", "", null)));

        assertThat(words.difficulties())
                .isEqualTo(
                        "- Nhiệm vụ B.I.1: Thiếu kinh phí. Lãnh đạo đã chỉ đạo ngày 15/03/2024: Đồng ý\n- Thiếu người.");
        assertThat(words.proposals()).isEqualTo("- Nhiệm vụ B.I.1: Cấp bổ sung");
    }

    @Test
    void says_nothing_when_nothing_was_raised() {
        assertThat(RaisedWords.of(List.of())).isEqualTo(RaisedWords.NONE);
    }

    private static RaisedDifficulty raised(
            String paths, String description, String proposal, @Nullable String instruction) {
        return new RaisedDifficulty(
                Ids.next(),
                DifficultyKind.FUNDING,
                paths,
                description,
                proposal,
                DAY,
                instruction,
                instruction == null ? null : DAY);
    }
}
