package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoldTextTest {

    @Test
    void marks_do_not_widen_a_letter() {
        assertThat(BoldText.width("ĐỘNG", 12)).isEqualTo(BoldText.width("ĐONG", 12));
    }

    @Test
    void the_name_of_the_nation_fits_its_column() {
        assertThat(BoldText.width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12)).isBetween(4800, 5200);
    }

    @Test
    void a_long_issuer_is_divided_before_and() {
        assertThat(BoldText.inTwoLines("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", 12, 3871))
                .isEqualTo("SỞ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI");
    }

    @Test
    void a_text_that_fits_stays_on_one_line() {
        assertThat(BoldText.inTwoLines("SỞ NỘI VỤ", 12, 3871)).isEqualTo("SỞ NỘI VỤ");
    }

    @Test
    void a_text_that_needs_more_than_two_lines_is_left_to_word() {
        String subject = "Kết quả ".repeat(40).strip();

        assertThat(BoldText.inTwoLines(subject, 14, 9071)).isEqualTo(subject);
    }
}
