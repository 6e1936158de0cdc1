package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresMomentTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "2024-03-31T07:30:00Z, 14 giờ 30 ngày 31/03/2024",
        "2024-03-31T00:05:59Z, 07 giờ 05 ngày 31/03/2024",
        "2024-03-31T16:59:59Z, 23 giờ 59 ngày 31/03/2024",
        "2024-03-31T17:00:00Z, hết ngày 31/03/2024",
        "2024-04-07T03:00:00Z, hết ngày 31/03/2024"
    })
    void figures_that_were_taken_within_their_day_say_until_when(Instant takenAt, String until) {
        assertThat(FiguresMoment.of(FiguresKind.SENT, DAY, takenAt).until()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31T07:30:00Z, 2024-03-31T07:30:00Z", "2024-04-07T03:00:00Z, 2024-03-31T17:00:00Z"})
    void nothing_after_their_day_is_in_them(Instant takenAt, Instant last) {
        assertThat(FiguresMoment.of(FiguresKind.CUT_OFF, DAY, takenAt).last()).isEqualTo(last);
    }
}
