package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministrativeDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-03, ngày 03 tháng 3 năm 2024",
        "2024-01-12, ngày 12 tháng 01 năm 2024",
        "2024-02-05, ngày 05 tháng 02 năm 2024",
        "2025-06-29, ngày 29 tháng 6 năm 2025",
        "2025-12-10, ngày 10 tháng 12 năm 2025",
    })
    void zeros_stand_before_days_under_ten_and_the_first_two_months(LocalDate date, String words) {
        assertThat(AdministrativeDate.on(date).inWords()).isEqualTo(words);
    }

    @Test
    void a_draft_leaves_room_for_the_day() {
        assertThat(AdministrativeDate.in(YearMonth.of(2024, 2)).inWords()).isEqualTo("ngày    tháng 02 năm 2024");
    }

    @Test
    void a_draft_without_month_leaves_room_for_both() {
        assertThat(AdministrativeDate.in(2024).inWords()).isEqualTo("ngày    tháng    năm 2024");
    }
}
