package vn.tiendo.report.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void nothing_of_nothing_has_no_rate() {
        assertThat(Rate.reached(0, 0)).isEmpty();
        assertThat(Rate.taken(0, 0)).isEmpty();
    }

    @Test
    void a_small_whole_says_enough_by_itself() {
        assertThat(Rate.reached(3, 9)).isEmpty();
        assertThat(Rate.reached(3, 10)).isEqualTo(", đạt tỷ lệ 30%");
        assertThat(Rate.taken(1, 3_000)).isEqualTo(", chiếm 0,03%");
    }

    @Test
    void rounding_makes_neither_all_of_nearly_all_nor_nothing_of_a_little() {
        assertThat(Rate.reached(99_999, 100_000)).isEqualTo(", đạt tỷ lệ trên 99,99%");
        assertThat(Rate.reached(19_999, 20_000)).isEqualTo(", đạt tỷ lệ trên 99,99%");
        assertThat(Rate.reached(9_999, 10_000)).isEqualTo(", đạt tỷ lệ 99,99%");
        assertThat(Rate.reached(100_000, 100_000)).isEqualTo(", đạt tỷ lệ 100%");
        assertThat(Rate.taken(1, 100_000)).isEqualTo(", chiếm dưới 0,01%");
        assertThat(Rate.taken(0, 100_000)).isEqualTo(", chiếm 0%");
    }
}
