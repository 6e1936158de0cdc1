package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class VietnameseNumbersTest {

    @Test
    void thousands_have_points_and_decimals_a_comma() {
        assertThat(VietnameseNumbers.count(21914)).isEqualTo("21.914");
        assertThat(VietnameseNumbers.count(0)).isEqualTo("0");
        assertThat(VietnameseNumbers.decimal(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
    }

    @Test
    void small_numbers_have_a_zero_within_a_sentence() {
        assertThat(VietnameseNumbers.inText(5)).isEqualTo("05");
        assertThat(VietnameseNumbers.inText(0)).isEqualTo("0");
        assertThat(VietnameseNumbers.inText(1200)).isEqualTo("1.200");
    }

    @Test
    void a_percentage_has_two_decimals_at_most() {
        assertThat(VietnameseNumbers.percent(9862, 10000)).isEqualTo("98,62%");
        assertThat(VietnameseNumbers.percent(1, 3)).isEqualTo("33,33%");
        assertThat(VietnameseNumbers.percent(5, 5)).isEqualTo("100%");
    }

    @Test
    void rounding_makes_neither_all_of_nearly_all_nor_nothing_of_a_little() {
        assertThat(VietnameseNumbers.rate(19_999, 20_000)).isEqualTo("19.999/20.000 (99,99%)");
        assertThat(VietnameseNumbers.percent(1, 100_000)).isEqualTo("0,01%");
        assertThat(VietnameseNumbers.percent(0, 100_000)).isEqualTo("0%");
        assertThat(VietnameseNumbers.percentage(99_999, 100_000)).isEqualByComparingTo("99.99");
        assertThat(VietnameseNumbers.percentage(100_000, 100_000)).isEqualByComparingTo("100");
    }

    @Test
    void a_rate_names_its_denominator() {
        assertThat(VietnameseNumbers.rate(14068, 16274)).isEqualTo("14.068/16.274 (86,44%)");
    }

    @Test
    void a_small_rate_stays_a_fraction() {
        assertThat(VietnameseNumbers.rate(3, 4)).isEqualTo("3/4");
    }

    @Test
    void a_rate_of_nothing_is_a_dash_and_not_zero() {
        assertThat(VietnameseNumbers.rate(0, 0)).isEqualTo("–");
        assertThat(VietnameseNumbers.percent(0, 0)).isEqualTo("–");
    }
}
