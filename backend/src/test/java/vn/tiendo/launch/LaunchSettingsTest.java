package vn.tiendo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSettingsTest {
    @Test
    void there_are_enough_threads_for_any_machine() {
        assertThat(new LaunchSettings(Map.of()).workers()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void the_operator_may_say_how_many_threads() {
        assertThat(new LaunchSettings(Map.of("TIENDO_WORKERS", "40")).workers()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1000", "2.5"})
    void what_is_no_number_of_threads_does_not_start(String said) {
        var settings = new LaunchSettings(Map.of("TIENDO_WORKERS", said));
        assertThatThrownBy(settings::workers)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("TIENDO_WORKERS")
                .hasMessageContaining(said);
    }
}
