package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.calendar.PeriodScheme.CALENDAR;
import static vn.tiendo.calendar.PeriodScheme.DECREE_09_2019;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 1, 2023-12-15, 2024-01-14, tháng 01 năm 2024",
        "MONTH, 3, 2024-02-15, 2024-03-14, tháng 3 năm 2024",
        "QUARTER, 1, 2023-12-15, 2024-03-14, quý I năm 2024",
        "HALF, 1, 2023-12-15, 2024-06-14, 6 tháng đầu năm 2024",
        "HALF, 2, 2024-06-15, 2024-12-14, 6 tháng cuối năm 2024",
        "NINE_MONTHS, 1, 2023-12-15, 2024-09-14, 9 tháng đầu năm 2024",
        "YEAR, 1, 2023-12-15, 2024-12-14, năm 2024"
    })
    void the_decree_cuts_off_in_the_middle_of_the_month(
            PeriodKind kind, int number, LocalDate from, LocalDate to, String name) {
        ReportPeriod period = ReportPeriod.of(DECREE_09_2019, kind, 2024, number);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.inWords()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2, 2024-02-01, 2024-02-29",
        "QUARTER, 4, 2024-10-01, 2024-12-31",
        "NINE_MONTHS, 1, 2024-01-01, 2024-09-30",
        "YEAR, 1, 2024-01-01, 2024-12-31"
    })
    void the_calendar_scheme_takes_whole_months(PeriodKind kind, int number, LocalDate from, LocalDate to) {
        ReportPeriod period = ReportPeriod.of(CALENDAR, kind, 2024, number);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-14, 2024", "2024-12-15, 2025"})
    void work_after_the_cut_off_belongs_to_the_next_year(LocalDate finished, int year) {
        assertThat(ReportPeriod.containing(DECREE_09_2019, PeriodKind.YEAR, finished)
                        .year())
                .isEqualTo(year);
    }

    @Test
    void a_custom_period_is_named_by_its_days() {
        ReportPeriod period = ReportPeriod.custom(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 15));
        assertThat(period.inWords()).isEqualTo("từ ngày 01/02/2024 đến ngày 15/03/2024");
    }

    @Test
    void periods_that_do_not_exist_are_refused() {
        assertThatThrownBy(() -> ReportPeriod.of(CALENDAR, PeriodKind.QUARTER, 2024, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportPeriod.custom(LocalDate.of(2024, 2, 2), LocalDate.of(2024, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void months_tile_the_time_without_gap_or_overlap(
            @ForAll PeriodScheme scheme, @ForAll @IntRange(min = 1990, max = 2100) int year) {
        LocalDate next = ReportPeriod.of(scheme, PeriodKind.YEAR, year, 1).from();
        for (int month = 1; month <= 12; month++) {
            ReportPeriod period = ReportPeriod.of(scheme, PeriodKind.MONTH, year, month);
            assertThat(period.from()).isEqualTo(next);
            next = period.to().plusDays(1);
        }
        assertThat(next)
                .isEqualTo(
                        ReportPeriod.of(scheme, PeriodKind.MONTH, year + 1, 1).from());
    }

    @Property
    void longer_periods_are_the_union_of_shorter_ones(
            @ForAll PeriodScheme scheme, @ForAll @IntRange(min = 1990, max = 2100) int year) {
        assertSpans(scheme, year, PeriodKind.QUARTER, 2, PeriodKind.MONTH, 4, 6);
        assertSpans(scheme, year, PeriodKind.HALF, 1, PeriodKind.QUARTER, 1, 2);
        assertSpans(scheme, year, PeriodKind.HALF, 2, PeriodKind.QUARTER, 3, 4);
        assertSpans(scheme, year, PeriodKind.NINE_MONTHS, 1, PeriodKind.QUARTER, 1, 3);
        assertSpans(scheme, year, PeriodKind.YEAR, 1, PeriodKind.QUARTER, 1, 4);
    }

    @Property
    void every_period_has_the_days_of_its_months_and_no_other(
            @ForAll PeriodScheme scheme, @ForAll PeriodKind kind, @ForAll @IntRange(min = 1990, max = 2100) int year) {
        for (int number = 1; number <= kind.perYear(); number++) {
            var ofMonths = IntStream.rangeClosed(kind.firstMonth(number), kind.lastMonth(number))
                    .mapToObj(month -> ReportPeriod.of(scheme, PeriodKind.MONTH, year, month))
                    .flatMap(ReportPeriodTest::days);
            assertThat(days(ReportPeriod.of(scheme, kind, year, number))).containsExactlyElementsOf(ofMonths.toList());
        }
    }

    @Property
    void every_day_belongs_to_exactly_one_month(
            @ForAll PeriodScheme scheme, @ForAll @IntRange(min = 0, max = 20000) int day) {
        LocalDate date = LocalDate.of(2000, 1, 1).plusDays(day);
        ReportPeriod period = ReportPeriod.containing(scheme, PeriodKind.MONTH, date);
        assertThat(period.contains(date)).isTrue();
        assertThat(period.contains(period.from().minusDays(1))).isFalse();
    }

    private static Stream<LocalDate> days(ReportPeriod period) {
        return period.from().datesUntil(period.to().plusDays(1));
    }

    private static void assertSpans(
            PeriodScheme scheme, int year, PeriodKind kind, int number, PeriodKind part, int first, int last) {
        ReportPeriod whole = ReportPeriod.of(scheme, kind, year, number);
        assertThat(whole.from())
                .isEqualTo(ReportPeriod.of(scheme, part, year, first).from());
        assertThat(whole.to())
                .isEqualTo(ReportPeriod.of(scheme, part, year, last).to());
    }
}
