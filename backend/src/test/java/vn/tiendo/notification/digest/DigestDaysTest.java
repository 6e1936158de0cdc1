package vn.tiendo.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.WorkingDays;

/** Which last days a morning speaks of. */
class DigestDaysTest {
    private static final WorkingDays CALENDAR = WorkingDays.shipped();
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 3, 6);
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 8);

    @Test
    void in_the_week_it_speaks_of_today_and_of_one_three_and_seven_days() {
        var days = new DigestDays(WEDNESDAY, CALENDAR);
        assertThat(days.coming())
                .containsExactly(WEDNESDAY, WEDNESDAY.plusDays(1), WEDNESDAY.plusDays(3), WEDNESDAY.plusDays(7));
        assertThat(days.stepOf(WEDNESDAY)).isEqualTo(DueStep.TODAY);
        assertThat(days.stepOf(WEDNESDAY.plusDays(3))).isEqualTo(DueStep.THREE_DAYS);
        assertThat(days.stepOf(WEDNESDAY.minusDays(1))).isEqualTo(DueStep.OVERDUE);
    }

    @Test
    void on_a_friday_it_speaks_for_the_weekend_too() {
        var days = new DigestDays(FRIDAY, CALENDAR);
        assertThat(days.stepOf(FRIDAY.plusDays(1))).isEqualTo(DueStep.ONE_DAY);
        assertThat(days.stepOf(FRIDAY.plusDays(3))).isEqualTo(DueStep.ONE_DAY);
        assertThat(days.stepOf(FRIDAY.plusDays(5))).isEqualTo(DueStep.THREE_DAYS);
        assertThat(days.stepOf(FRIDAY.plusDays(9))).isEqualTo(DueStep.SEVEN_DAYS);
    }

    /** For whatever day work is due, people hear of it at each step in time, weekends and holidays included. */
    @Property(tries = 500)
    void nobody_is_told_too_late(@ForAll("days") LocalDate dueOn) {
        var told = mornings(dueOn.minusDays(30), dueOn).stream()
                .filter(morning -> new DigestDays(morning, CALENDAR).coming().contains(dueOn))
                .toList();
        for (int before : List.of(7, 3, 1)) {
            assertThat(told)
                    .as("%s, %d days before", dueOn, before)
                    .anyMatch(morning -> !morning.isAfter(dueOn.minusDays(before)));
        }
        assertThat(told.size()).isBetween(1, 4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(60, 1000)
                .map(day -> LocalDate.of(2024, 1, 1).plusDays(day));
    }

    private static List<LocalDate> mornings(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(CALENDAR::isWorkingDay).toList();
    }
}
