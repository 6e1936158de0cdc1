package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays table = WorkingDays.shipped();

    @ParameterizedTest
    @CsvSource({
        "2024-04-26, 5, 2024-05-07",
        "2024-02-07, 5, 2024-02-21",
        "2025-04-25, 5, 2025-05-06",
        "2025-12-31, 3, 2026-01-07",
        "2026-02-13, 10, 2026-03-06",
        "2026-08-21, 5, 2026-08-27",
        "2026-11-20, 5, 2026-11-30"
    })
    void counts_over_holidays_and_make_up_saturdays(LocalDate from, int days, LocalDate end) {
        assertThat(table.plusWorkingDays(from, days)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 250", "2026, 249"})
    void has_the_working_days_of_the_yearly_notices(int year, int days) {
        assertThat(table.countIn(year)).isEqualTo(days);
        assertThat(table.isComputed(year)).isFalse();
    }

    @Test
    void says_that_2027_is_only_computed_and_2031_not_known() {
        assertThat(table.isComputed(2027)).isTrue();
        assertThat(table.knows(2031)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024-04-29, false", "2024-05-04, true", "2024-05-05, false", "2026-11-24, false", "2024-05-06, true"})
    void knows_swapped_days(LocalDate day, boolean worked) {
        assertThat(table.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-29, 2024-07-01", "2024-05-04, 2024-05-04", "2026-08-29, 2026-09-03"})
    void a_counted_term_ends_on_the_next_working_day(LocalDate last, LocalDate end) {
        assertThat(table.endOfTerm(last)).isEqualTo(end);
    }

    @Test
    void an_edited_table_is_a_table_of_its_own() {
        LocalDate saturday = LocalDate.of(2028, 5, 6);
        WorkingDays edited = new WorkingDays(List.of(new CalendarException(
                saturday, CalendarException.Kind.MAKE_UP, CalendarException.Source.NOTICE, "Làm bù")));
        assertThat(edited.isWorkingDay(saturday)).isTrue();
        assertThat(edited.exceptionOn(saturday)).map(CalendarException::note).hasValue("Làm bù");
        assertThat(table.isWorkingDay(saturday)).isFalse();
    }

    @Property
    void counting_forth_and_back_returns_to_a_working_day(
            @ForAll @IntRange(min = 0, max = 1000) int day, @ForAll @IntRange(min = 0, max = 200) int n) {
        LocalDate start = table.endOfTerm(LocalDate.of(2024, 1, 1).plusDays(day));
        LocalDate end = table.plusWorkingDays(start, n);
        assertThat(table.isWorkingDay(end)).isTrue();
        assertThat(table.plusWorkingDays(end, -n)).isEqualTo(start);
    }
}
