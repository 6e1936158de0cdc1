package vn.tiendo.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void the_same_said_in_other_words_is_likelier_than_something_else() {
        var one = "Chưa được cấp kinh phí in tờ rơi tuyên truyền cải cách hành chính";
        assertThat(Likeness.of(one, "Thiếu kinh phí để in tờ rơi tuyên truyền"))
                .isGreaterThan(40)
                .isGreaterThan(Likeness.of(one, "Phần mềm một cửa thường xuyên lỗi khi tiếp nhận hồ sơ"));
    }

    @Test
    void accents_and_case_make_no_difference() {
        assertThat(Likeness.of("Thiếu kinh phí", "THIEU KINH PHI")).isEqualTo(100);
    }

    @Test
    void words_that_stand_everywhere_make_nothing_alike() {
        assertThat(Likeness.of("Chưa có máy chủ", "Chưa có kinh phí")).isZero();
        assertThat(Likeness.of("", "")).isZero();
    }

    @Property
    void is_the_same_both_ways_and_a_percentage(@ForAll String one, @ForAll String other) {
        assertThat(Likeness.of(one, other)).isBetween(0, 100).isEqualTo(Likeness.of(other, one));
    }
}
