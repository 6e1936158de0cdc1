package vn.tiendo.report.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.draft.DraftSamples.saying;
import static vn.tiendo.report.draft.DraftSamples.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.consolidation.UnitPart;

class MergedWordsTest {

    @Test
    void each_unit_stands_under_its_name_in_the_order_of_the_organisation() {
        assertThat(merged(saying("Phòng A", "Thiếu kinh phí."), saying("Phòng B", "- Thiếu người.\n\n• Thiếu máy.")))
                .containsExactly("Phòng A: Thiếu kinh phí.", "Phòng B:", "- Thiếu người.", "- Thiếu máy.");
    }

    @Test
    void one_point_needs_no_list() {
        assertThat(merged(saying("Phòng A", "- Thiếu kinh phí."))).containsExactly("Phòng A: Thiếu kinh phí.");
    }

    @Test
    void units_that_wrote_the_same_stand_together() {
        assertThat(merged(
                        saying("Phòng A", "Thiếu kinh phí."),
                        saying("Phòng B", "Thiếu người."),
                        saying("Phòng C", " Thiếu kinh phí.\n")))
                .containsExactly("Phòng A; Phòng C: Thiếu kinh phí.", "Phòng B: Thiếu người.");
    }

    @Test
    void whoever_is_not_approved_says_nothing() {
        assertThat(merged(unit("Phòng A", ReportState.DRAFT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "-",
                "…",
                "Không",
                "KHÔNG CÓ.",
                "- Không có khó khăn, vướng mắc.",
                "Không có đề xuất, kiến nghị",
                "Chưa phát sinh khó khăn, vướng mắc",
                "Không có nội dung gì thêm",
                "Không có khó khăn và vướng mắc;"
            })
    void that_there_is_nothing_to_say_is_not_said(String words) {
        assertThat(merged(saying("Phòng A", words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không có kinh phí in tờ rơi",
                "Chưa có hướng dẫn của cấp trên",
                "Không đủ người",
                "Khó khăn về kinh phí"
            })
    void what_is_missing_is_something_to_say(String words) {
        assertThat(merged(saying("Phòng A", words))).containsExactly("Phòng A: " + words);
    }

    private static List<String> merged(UnitPart... units) {
        return MergedWords.of(List.of(units), UnitPart::difficulties);
    }
}
