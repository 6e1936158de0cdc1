package vn.tiendo.task.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextCheckTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, 0, PT24H",
        "P6DT23H, 0, PT24H",
        "P7D, 0, P7D",
        "P400D, 0, P7D",
        "PT0S, 1, PT1H",
        "PT0S, 2, PT2H",
        "PT0S, 5, PT16H",
        "PT0S, 6, PT24H",
        "P30D, 1, PT1H",
        "P30D, 8, PT128H",
        "P30D, 9, P7D",
        "P30D, 1000, P7D",
    })
    void daily_then_weekly_and_sooner_while_nothing_answers(Duration age, int failures, Duration wait) {
        assertThat(NextCheck.after(age, failures)).isEqualTo(wait);
    }
}
