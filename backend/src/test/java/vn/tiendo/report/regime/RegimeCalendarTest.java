package vn.tiendo.report.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.report.PeriodScheme;
import vn.tiendo.report.RoundKind;

class RegimeCalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @Test
    void a_quarter_of_the_decree_ends_on_the_14th_and_opens_a_month_before() {
        var quarter = calendar(RegimeSamples.quarterly()).coming(TODAY).getFirst();

        assertThat(quarter.words()).isEqualTo("quý I năm 2024");
        assertThat(quarter.from()).isEqualTo("2023-12-15");
        assertThat(quarter.to()).isEqualTo("2024-03-14");
        assertThat(quarter.cutOffOn()).isEqualTo("2024-03-14");
        assertThat(quarter.opensOn()).isEqualTo("2024-02-15");
        assertThat(quarter.limits())
                .extracting(ComingLimit::dueOn)
                .containsExactly(day("2024-03-18"), day("2024-03-20"));
    }

    @Test
    void the_coming_year_has_each_of_its_periods_once() {
        assertThat(calendar(RegimeSamples.quarterly()).coming(TODAY))
                .extracting(ComingPeriod::words)
                .containsExactly("quý I năm 2024", "quý II năm 2024", "quý III năm 2024", "quý IV năm 2024");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_OF_LAST_MONTH, 31, 2024-02-29",
        "DAY_OF_NEXT_MONTH, 5, 2024-03-05",
        "WORKING_DAYS_AFTER_CUT_OFF, 1, 2024-03-01"
    })
    void a_time_limit_is_counted_from_its_period(LimitRule rule, int number, LocalDate dueOn) {
        var monthly = RegimeSamples.with(
                ReportFrequency.MONTH, PeriodScheme.CALENDAR, null, new TimeLimit("Phòng", "Sở", rule, number));

        assertThat(calendar(monthly).open(day("2024-02-10")).getLast().dueOn()).isEqualTo(dueOn);
    }

    @Test
    void a_time_limit_on_a_day_off_stays_and_says_why() {
        var onThe25th = RegimeSamples.with(
                ReportFrequency.MONTH,
                PeriodScheme.DECREE_09_2019,
                null,
                new TimeLimit("Sở", "Bộ", LimitRule.DAY_OF_LAST_MONTH, 25));

        var january2025 = calendar(onThe25th).open(day("2025-01-02")).getLast();

        assertThat(january2025.dueOn()).isEqualTo("2025-01-25");
        assertThat(january2025.limits().getFirst().dayOff()).isEqualTo("thứ Bảy");
    }

    @Test
    void a_public_holiday_is_called_by_its_name() {
        var onThe2nd = RegimeSamples.with(
                ReportFrequency.MONTH,
                PeriodScheme.CALENDAR,
                null,
                new TimeLimit("Sở", "Bộ", LimitRule.DAY_OF_NEXT_MONTH, 2));

        assertThat(calendar(onThe2nd)
                        .open(day("2024-08-10"))
                        .getLast()
                        .limits()
                        .getFirst()
                        .dayOff())
                .contains("Quốc khánh");
    }

    @Test
    void a_level_cannot_report_before_figures_are_taken_or_before_the_level_below() {
        var cascade = RegimeSamples.with(
                ReportFrequency.MONTH,
                PeriodScheme.CALENDAR,
                null,
                new TimeLimit("Phòng", "Sở", LimitRule.DAY_OF_LAST_MONTH, 20),
                new TimeLimit("Trung tâm", "Sở", LimitRule.DAY_OF_NEXT_MONTH, 6),
                new TimeLimit("Sở", "Tỉnh", LimitRule.DAY_OF_NEXT_MONTH, 5));

        assertThat(calendar(cascade).open(TODAY).getLast().limits())
                .extracting(ComingLimit::tooEarly)
                .containsExactly("trước ngày chốt số liệu", null, "trước hạn của Trung tâm");
    }

    @Test
    void figures_may_be_taken_on_another_day_of_the_last_month() {
        var onThe20th = RegimeSamples.with(ReportFrequency.QUARTER, PeriodScheme.CALENDAR, 20, RegimeSamples.UNITS);

        assertThat(calendar(onThe20th).open(TODAY).getLast().cutOffOn()).isEqualTo("2024-03-20");
    }

    @Test
    void a_round_opens_when_the_last_month_begins_and_not_before() {
        var quarterly =
                calendar(RegimeSamples.with(ReportFrequency.QUARTER, PeriodScheme.CALENDAR, null, RegimeSamples.UNITS));

        assertThat(quarterly.open(day("2024-05-31"))).isEmpty();
        assertThat(quarterly.open(day("2024-06-01")).getLast().words()).isEqualTo("quý II năm 2024");
        assertThat(quarterly.open(day("2024-07-02")).getLast().words()).isEqualTo("quý II năm 2024");
        assertThat(quarterly.open(day("2024-07-03"))).isEmpty();
    }

    @Test
    void a_round_may_open_earlier_by_so_many_days() {
        var early = RegimeSamples.of(
                RoundKind.PERIODIC,
                ReportFrequency.YEAR,
                PeriodScheme.CALENDAR,
                null,
                RegimeSamples.FROM,
                null,
                10,
                RegimeSamples.UNITS);

        assertThat(calendar(early).open(day("2024-11-20"))).isEmpty();
        assertThat(calendar(early).open(day("2024-11-21")).getLast().words()).isEqualTo("năm 2024");
    }

    @Test
    void every_period_that_units_can_still_report_on_is_asked_for_when_it_comes_into_force() {
        var aheadByForty = RegimeSamples.of(
                RoundKind.PERIODIC,
                ReportFrequency.MONTH,
                PeriodScheme.DECREE_09_2019,
                null,
                RegimeSamples.FROM,
                null,
                40,
                RegimeSamples.UNITS);
        var onThe5th = RegimeSamples.with(
                ReportFrequency.MONTH,
                PeriodScheme.CALENDAR,
                null,
                new TimeLimit("Phòng", "Sở", LimitRule.DAY_OF_NEXT_MONTH, 5));

        assertThat(calendar(aheadByForty).open(day("2024-04-01")))
                .extracting(ComingPeriod::words)
                .containsExactly("tháng 4 năm 2024", "tháng 5 năm 2024");
        assertThat(calendar(onThe5th).open(day("2024-04-03")))
                .extracting(ComingPeriod::words)
                .containsExactly("tháng 3 năm 2024", "tháng 4 năm 2024");
    }

    @Test
    void nothing_opens_outside_of_the_time_of_force() {
        var january = RegimeSamples.of(
                RoundKind.PERIODIC,
                ReportFrequency.MONTH,
                PeriodScheme.CALENDAR,
                null,
                day("2024-02-01"),
                day("2024-02-10"),
                0,
                RegimeSamples.UNITS);

        assertThat(calendar(january).open(day("2024-01-31"))).isEmpty();
        assertThat(calendar(january).open(day("2024-02-10"))).isNotEmpty();
        assertThat(calendar(january).open(day("2024-02-11"))).isEmpty();
    }

    @Test
    void a_period_that_was_over_before_it_came_into_force_is_not_asked_for() {
        var fromNewYear = yearly(RoundKind.PERIODIC, day("2025-01-01"));

        assertThat(calendar(fromNewYear).open(day("2025-01-01"))).isEmpty();
        assertThat(calendar(fromNewYear).coming(day("2024-12-31")))
                .extracting(ComingPeriod::words)
                .containsExactly("năm 2025");
    }

    @Test
    void the_period_in_whose_last_month_it_comes_into_force_is_listed_and_opens() {
        var fromDecember = calendar(yearly(RoundKind.PERIODIC, day("2024-12-10")));

        assertThat(fromDecember.open(day("2024-12-09"))).isEmpty();
        assertThat(fromDecember.open(day("2024-12-10")).getLast().words()).isEqualTo("năm 2024");
        assertThat(fromDecember.coming(day("2024-12-09")))
                .extracting(ComingPeriod::words)
                .containsExactly("năm 2024");
    }

    @Test
    void a_thematic_report_is_asked_for_by_hand_whatever_its_frequency() {
        var thematic = calendar(yearly(RoundKind.THEMATIC, RegimeSamples.FROM));

        assertThat(thematic.open(day("2024-12-10"))).isEmpty();
        assertThat(thematic.coming(TODAY)).isEmpty();
    }

    @Test
    void a_regime_that_says_too_little_has_no_periods() {
        assertThat(calendar(RegimeSamples.empty()).coming(TODAY)).isEmpty();
        assertThat(calendar(RegimeSamples.empty()).open(TODAY)).isEmpty();
    }

    /** Whatever the frequency, each period has days on which it is to open. */
    @Property
    void every_period_comes_to_its_turn(
            @ForAll ReportFrequency frequency, @ForAll boolean decree, @ForAll @IntRange(max = 3650) int days) {
        var today = RegimeSamples.FROM.plusDays(days);
        var scheme = decree ? PeriodScheme.DECREE_09_2019 : PeriodScheme.CALENDAR;
        var calendar = calendar(RegimeSamples.with(frequency, scheme, null, RegimeSamples.UNITS));

        var next = calendar.coming(today).getFirst();

        assertThat(calendar.open(next.to())).contains(next);
        assertThat(next.opensOn()).isAfterOrEqualTo(next.from()).isBefore(next.to());
    }

    private static RegimeContent yearly(RoundKind kind, LocalDate validFrom) {
        return RegimeSamples.of(
                kind, ReportFrequency.YEAR, PeriodScheme.CALENDAR, null, validFrom, null, 0, RegimeSamples.UNITS);
    }

    private static RegimeCalendar calendar(RegimeContent content) {
        return new RegimeCalendar(content, WorkingDays.shipped());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
