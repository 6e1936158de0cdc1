package vn.tiendo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class StartWorkTest {
    private final List<AfterStart> work = new ArrayList<>();
    private final StartWork start = new StartWork(work);

    @Test
    void the_program_is_not_ready_while_any_of_it_goes_on() {
        work.add(port -> List.of("một " + readiness()));
        work.add(port -> List.of("hai " + readiness()));
        assertThat(readiness()).isEqualTo(Status.DOWN);
        assertThat(start.run(8080)).containsExactly("một DOWN", "hai DOWN");
        assertThat(readiness()).isEqualTo(Status.UP);
    }

    @Test
    void the_program_is_never_ready_when_it_fails() {
        work.add(port -> {
            throw new IllegalStateException();
        });
        assertThatThrownBy(() -> start.run(8080)).isInstanceOf(IllegalStateException.class);
        assertThat(readiness()).isEqualTo(Status.DOWN);
    }

    private Status readiness() {
        return start.call().getStatus();
    }
}
