package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountInWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02 tin, bài | 2 | tin, bài",
                "Ít nhất 03 hội nghị | 3 | hội nghị",
                "12 báo cáo tháng | 12 | báo cáo tháng",
                "01 Kế hoạch | 1 | Kế hoạch",
                "Tối thiểu 5 tin bài | 5 | tin bài",
                "Tổ chức ít nhất 02 lớp tập huấn | 2 | lớp tập huấn",
                "Từ 02 đến 03 phóng sự | 2 | phóng sự",
                "2 - 3 bài | 2 | bài",
                "01 (một) kế hoạch | 1 | kế hoạch",
                "Ba (03) lớp tập huấn | 3 | lớp tập huấn",
                "Số lượng: 02 video | 2 | video",
                "1.000 tờ rơi | 1000 | tờ rơi",
                "02 ngày hội việc làm | 2 | ngày hội việc làm",
                "03 lớp tập huấn (mỗi lớp 100 người) | 3 | lớp tập huấn (mỗi lớp 100 người)",
                "02 tin/tháng | 2 | tin/tháng",
                "04 báo cáo quý năm 2024 | 4 | báo cáo quý năm 2024",
                "Tin, bài: 20 | 20 | Tin, bài",
                "Hội nghị: 03 cuộc | 3 | Hội nghị",
                "Hội nghị (tối thiểu 03 cuộc) | 3 | Hội nghị",
                "Tin, bài (ít nhất 10 tin, bài) | 10 | Tin, bài",
            })
    void counts_what_the_words_count(String words, int count, String rest) {
        assertThat(CountInWords.find(words)).contains(new CountInWords(count, rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tin, bài",
                "Kế hoạch 1150/KH-SLĐTBXH",
                "Quyết định số: 15",
                "Quyết định số 15/QĐ-UBND",
                "1150/KH-SLĐTBXH",
                "Báo cáo năm 2024",
                "2024 là năm chuyển đổi số",
                "Báo cáo 6 tháng đầu năm",
                "6 tháng báo cáo một lần",
                "Trong 5 ngày làm việc",
                "Báo cáo ngày 28/02/2024",
                "28/02/2024",
                "Báo cáo quý 1",
                "Báo cáo (mẫu số 02)",
                "Báo cáo (năm 2024)",
                "Tập huấn (100 người)",
                "100% TTHC được công khai",
                "100 người được tập huấn",
                "1 cửa liên thông",
                "5.000 tờ rơi",
                "0 báo cáo",
                "03",
                "",
            })
    void knows_what_is_no_count(String words) {
        assertThat(CountInWords.find(words)).isEmpty();
        assertThat(CountInWords.in(words)).isEqualTo(1);
    }

    @Property
    void any_words_are_understood_or_left_alone(@ForAll String words) {
        assertThat(CountInWords.in(words)).isBetween(1, 1000);
    }

    @Property
    void a_number_in_front_is_read_as_it_is(@ForAll @IntRange(min = 1, max = 999) int count) {
        assertThat(CountInWords.in("%02d báo cáo".formatted(count))).isEqualTo(count);
        assertThat(CountInWords.in("Ít nhất " + count + " báo cáo")).isEqualTo(count);
    }

    @Property
    void words_that_never_come_to_a_number_take_no_time(@ForAll @IntRange(max = 300) int times) {
        assertThat(CountInWords.find("có  đủ ".repeat(times))).isEmpty();
    }
}
