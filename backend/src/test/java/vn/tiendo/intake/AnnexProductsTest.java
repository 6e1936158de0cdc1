package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.intake.WordPlan.HEADER;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Product cells as offices write them, and how many they ask for. */
class AnnexProductsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02 tin, bài | ARTICLE:02 tin, bài ×2",
                "Ít nhất 03 hội nghị | CONFERENCE:Ít nhất 03 hội nghị ×3",
                "12 báo cáo tháng | REPORT:12 báo cáo tháng ×12",
                "01 Kế hoạch | DOCUMENT:01 Kế hoạch",
                "Kế hoạch 1150/KH-SLĐTBXH | DOCUMENT:Kế hoạch 1150/KH-SLĐTBXH",
                "02 hội nghị/01 báo cáo | CONFERENCE:02 hội nghị ×2, REPORT:01 báo cáo",
                "02 hội nghị, 01 báo cáo và 05 tin, bài | CONFERENCE:02 hội nghị ×2, REPORT:01 báo cáo, ARTICLE:05 tin, bài ×5",
                "03 lớp tập huấn (100 người, 02 giảng viên) | CONFERENCE:03 lớp tập huấn (100 người, 02 giảng viên) ×3",
                "02 tin/tháng | ARTICLE:02 tin/tháng ×2",
                "- 02 video; - 10 tờ rơi | VIDEO:02 video ×2, MATERIAL:10 tờ rơi ×10",
                "Báo cáo 6 tháng đầu năm | REPORT:Báo cáo 6 tháng đầu năm",
                "Hội nghị (03 cuộc) | CONFERENCE:Hội nghị (03 cuộc) ×3",
            })
    void are_counted_as_their_words_say(String cell, String products) {
        assertThat(WordPlan.ofYear2024()
                        .annex(HEADER, "1 | Việc một | Văn phòng Sở |  | Quý I/2024 | " + cell)
                        .lines())
                .containsExactly("1 = Việc một | VP |  | 2024-03-31 | " + products);
    }

    @ParameterizedTest
    @CsvSource({"02 tin bài", "Ít nhất 03 hội nghị; 01 báo cáo"})
    void keep_their_words(String cell) {
        var row = WordPlan.ofYear2024()
                .annex(HEADER, "1 | Việc một | Văn phòng Sở |  | Quý I/2024 | " + cell)
                .understood()
                .rows()
                .getFirst();
        assertThat(row.product().text()).isEqualTo(cell);
    }
}
