package vn.tiendo.report.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.PeriodScheme;
import vn.tiendo.report.RoundKind;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.problem.Violation;

class RegimeTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @Test
    void a_complete_regime_comes_into_force_and_is_stopped_with_a_reason() {
        var regime = regime(RegimeSamples.quarterly());

        assertThat(regime.activate(TODAY).after()).isEqualTo(RegimeState.ACTIVE);
        assertThat(regime.stop(" Hết hiệu lực ").reason()).isEqualTo("Hết hiệu lực");
        assertThat(regime.state()).isEqualTo(RegimeState.STOPPED);
        assertThat(regime.activate(TODAY).before()).isEqualTo(RegimeState.STOPPED);
    }

    @Test
    void what_is_empty_is_listed_and_keeps_it_from_coming_into_force() {
        var empty = RegimeSamples.empty();

        assertThat(RegimeCheck.missing(empty)).containsExactly(RegimeElement.values());
        assertThatThrownBy(() -> regime(empty).activate(TODAY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nội dung yêu cầu báo cáo, đơn vị phải báo cáo, cơ quan nhận báo cáo")
                .hasMessageContaining("căn cứ pháp lý");
    }

    @Test
    void every_element_is_missed_on_its_own() {
        assertThat(RegimeCheck.missing(RegimeSamples.quarterly())).isEmpty();
        assertThat(RegimeCheck.missing(RegimeSamples.withForm(null, false))).containsExactly(RegimeElement.FORM);
        assertThat(RegimeCheck.missing(RegimeSamples.withForm(Ids.next(), false)))
                .isEmpty();
        assertThat(RegimeCheck.missing(RegimeSamples.with(null, PeriodScheme.CALENDAR, null, RegimeSamples.UNITS)))
                .containsExactly(RegimeElement.FREQUENCY);
        assertThat(RegimeCheck.missing(RegimeSamples.with(ReportFrequency.YEAR, PeriodScheme.CALENDAR, null)))
                .containsExactly(RegimeElement.LIMITS);
    }

    @Test
    void a_thematic_report_has_no_frequency() {
        var thematic = RegimeSamples.of(
                RoundKind.THEMATIC,
                null,
                PeriodScheme.CALENDAR,
                null,
                RegimeSamples.FROM,
                null,
                0,
                RegimeSamples.UNITS);

        assertThat(RegimeCheck.missing(thematic)).isEmpty();
    }

    @Test
    void chosen_units_and_a_group_must_be_named() {
        assertThat(new RegimeSubjects(SubjectKind.LEADS, null, null).isEmpty()).isFalse();
        assertThat(new RegimeSubjects(SubjectKind.CHOSEN, List.of(), null).isEmpty())
                .isTrue();
        assertThat(new RegimeSubjects(SubjectKind.CHOSEN, List.of(Ids.next()), null).isEmpty())
                .isFalse();
        assertThat(new RegimeSubjects(SubjectKind.GROUP, null, null).isEmpty()).isTrue();
    }

    @Test
    void what_is_in_force_stays_complete() {
        var regime = regime(RegimeSamples.quarterly());
        regime.activate(TODAY);

        assertThatThrownBy(() -> regime.write(RegimeSamples.empty(), UUID::toString))
                .isInstanceOf(Refused.class);
        assertThat(regime.content()).isEqualTo(RegimeSamples.quarterly());
        var monthly = RegimeSamples.with(ReportFrequency.MONTH, PeriodScheme.DECREE_09_2019, null, RegimeSamples.UNITS);
        assertThat(regime.write(monthly, UUID::toString).changes())
                .extracting("field", "before", "after")
                .contains(org.assertj.core.groups.Tuple.tuple("frequency", "Hằng quý", "Hằng tháng"));
    }

    @Test
    void a_regime_that_is_over_does_not_come_into_force() {
        var over = RegimeSamples.of(
                RoundKind.PERIODIC,
                ReportFrequency.YEAR,
                PeriodScheme.CALENDAR,
                null,
                RegimeSamples.FROM,
                TODAY.minusDays(1),
                0,
                RegimeSamples.UNITS);

        assertThatThrownBy(() -> regime(over).activate(TODAY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("hết hiệu lực");
    }

    @Test
    void contradictions_are_violations_of_their_fields() {
        var wrong = RegimeSamples.of(
                RoundKind.AD_HOC, null, PeriodScheme.CUSTOM, null, TODAY, TODAY.minusDays(1), 0, RegimeSamples.UNITS);

        var refused = catchThrowableOfType(Invalid.class, () -> regime(wrong));

        assertThat(refused.violations())
                .extracting(Violation::field)
                .containsExactly("kind", "periodScheme", "validTo");
    }

    @Test
    void what_was_in_force_is_not_thrown_away_and_what_was_stopped_not_written() {
        var regime = regime(RegimeSamples.quarterly());
        regime.requireDraft();
        regime.activate(TODAY);

        assertThatThrownBy(regime::requireDraft).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> regime.activate(TODAY)).isInstanceOf(Refused.class);
        regime.stop("Thôi");
        assertThatThrownBy(() -> regime.stop("Thôi")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> regime.write(RegimeSamples.quarterly(), UUID::toString))
                .isInstanceOf(Refused.class);
    }

    private static Regime regime(RegimeContent content) {
        return new Regime(Ids.next(), content);
    }
}
