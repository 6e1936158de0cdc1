package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumeralsTest {

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "9, IX", "14, XIV", "40, XL", "1994, MCMXCIV"})
    void are_written_by_subtraction(int n, String roman) {
        assertThat(RomanNumerals.of(n)).isEqualTo(roman);
    }

    @Test
    void begin_at_one() {
        assertThatThrownBy(() -> RomanNumerals.of(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
