package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.shared.problem.Invalid;

class RoundTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
    private static final LocalDate MARCH_31 = LocalDate.of(2024, 3, 31);
    private static final LocalDate APRIL_5 = LocalDate.of(2024, 4, 5);

    @Test
    void is_ad_hoc_over_any_two_days_unless_said_otherwise() {
        var round = Samples.round(Samples.march());

        assertThat(round.kind()).isEqualTo(RoundKind.AD_HOC);
        assertThat(round.periodScheme()).isEqualTo(PeriodScheme.CUSTOM);
        assertThat(round.cutOffOn()).isEqualTo(MARCH_31);
        assertThat(round.planSymbol()).isEqualTo("01/KH-SLĐTBXH");
    }

    @Test
    void figures_are_those_of_the_cut_off_or_of_today_while_that_has_not_come() {
        var round = Samples.round(Samples.march());

        assertThat(round.asOf(LocalDate.of(2024, 3, 20))).isEqualTo(LocalDate.of(2024, 3, 20));
        assertThat(round.asOf(MARCH_31)).isEqualTo(MARCH_31);
        assertThat(round.asOf(APRIL_5)).isEqualTo(MARCH_31);
    }

    @Test
    void nothing_is_taken_into_a_round_after_the_day_on_which_it_was_closed() {
        var round = Samples.round(Samples.march());
        round.close(Instant.parse("2024-03-20T16:59:00Z"), 0);

        assertThat(round.asOf(LocalDate.of(2024, 3, 19))).isEqualTo(LocalDate.of(2024, 3, 19));
        assertThat(round.asOf(LocalDate.of(2024, 3, 21))).isEqualTo(LocalDate.of(2024, 3, 20));
        assertThat(round.lastDay()).isEqualTo(LocalDate.of(2024, 3, 20));
    }

    @Test
    void what_is_closed_after_its_cut_off_keeps_it() {
        var round = Samples.round(Samples.march());
        round.close(Instant.parse("2024-04-05T03:00:00Z"), 0);

        assertThat(round.asOf(APRIL_5)).isEqualTo(MARCH_31);
    }

    @Test
    void a_quarter_of_the_decree_is_called_by_its_name() {
        var round = Samples.round(Samples.request(
                LocalDate.of(2023, 12, 15), LocalDate.of(2024, 3, 14), null, APRIL_5, PeriodScheme.DECREE_09_2019));

        assertThat(round.facts(Samples.TODAY).periodWords()).isEqualTo("quý I năm 2024");
    }

    @Test
    void any_two_days_are_called_by_their_dates() {
        assertThat(Samples.round(Samples.march()).facts(Samples.TODAY).periodWords())
                .isEqualTo("từ ngày 01/03/2024 đến ngày 31/03/2024");
    }

    @Test
    void days_that_are_no_period_of_the_scheme_are_refused() {
        refused("periodFrom", Samples.request(MARCH_1, MARCH_31, null, APRIL_5, PeriodScheme.DECREE_09_2019));
        refused(
                "periodFrom",
                Samples.request(MARCH_1, LocalDate.of(2024, 3, 30), null, APRIL_5, PeriodScheme.CALENDAR));
    }

    @Test
    void days_out_of_order_are_refused() {
        var before = LocalDate.of(2024, 2, 29);

        refused("periodTo", Samples.request(MARCH_1, before, null, APRIL_5, null));
        refused("cutOffOn", Samples.request(MARCH_1, MARCH_31, before, APRIL_5, null));
        refused("dueOn", Samples.request(MARCH_1, MARCH_31, null, before, null));
    }

    @Test
    void days_of_which_a_year_is_surely_mistyped_are_refused() {
        refused("periodTo", Samples.request(MARCH_1, LocalDate.of(9999, 12, 31), null, APRIL_5, null));
        refused("dueOn", Samples.request(MARCH_1, MARCH_31, null, LocalDate.of(2204, 4, 5), null));
        assertThat(Samples.round(Samples.request(
                                LocalDate.of(2014, 1, 1),
                                LocalDate.of(2024, 12, 31),
                                null,
                                MARCH_31.plusYears(1),
                                null))
                        .periodTo())
                .isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void a_cut_off_more_than_a_year_after_the_period_is_refused_with_the_days_that_are_possible() {
        var lastPossible = LocalDate.of(2025, 3, 31);

        assertThat(Samples.round(Samples.request(MARCH_1, MARCH_31, lastPossible, APRIL_5, null))
                        .cutOffOn())
                .isEqualTo(lastPossible);
        assertThat(refused("cutOffOn", Samples.request(MARCH_1, MARCH_31, lastPossible.plusDays(1), APRIL_5, null)))
                .isEqualTo(
                        "Ngày chốt số liệu phải trong kỳ hoặc trong 12 tháng sau kỳ. Hãy chọn ngày từ 01/03/2024 đến 31/03/2025.");
    }

    @Test
    void a_last_day_on_a_day_off_is_kept_and_warned_of() {
        var round = Samples.round(Samples.request(MARCH_1, MARCH_31, null, LocalDate.of(2024, 4, 6), null));

        assertThat(round.dueOn()).isEqualTo(LocalDate.of(2024, 4, 6));
        assertThat(RoundWarnings.of(round, WorkingDays.shipped()))
                .containsExactly("Hạn gửi 06/04/2024 (thứ Bảy) là ngày nghỉ; hạn được giữ nguyên.");
    }

    @Test
    void a_last_day_before_the_cut_off_is_warned_of() {
        var round = Samples.round(Samples.request(MARCH_1, MARCH_31, null, LocalDate.of(2024, 3, 29), null));

        assertThat(RoundWarnings.of(round, WorkingDays.shipped()))
                .singleElement()
                .asString()
                .startsWith("Hạn gửi 29/03/2024 trước ngày chốt số liệu 31/03/2024");
    }

    @Test
    void nothing_is_warned_of_on_a_working_day() {
        assertThat(RoundWarnings.of(Samples.round(Samples.march()), WorkingDays.shipped()))
                .isEmpty();
    }

    /** @return the words of the refusal */
    private static String refused(String field, OpenRound request) {
        var invalid = catchThrowableOfType(Invalid.class, () -> Samples.round(request));
        assertThat(invalid.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo(field));
        return invalid.violations().getFirst().detail();
    }
}
