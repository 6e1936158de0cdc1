package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.problem.Unavailable;
import vn.tiendo.shared.problem.Unreadable;

class OneAtATimeTest {
    private final OneAtATime work = new OneAtATime(
            Duration.ZERO,
            () -> new Unavailable("busy", "Hãy thử lại."),
            () -> new Unreadable("heavy", "Hãy thu hẹp."));

    @Test
    void whoever_comes_while_others_work_is_told_so() throws InterruptedException {
        var answers = new Throwable[1];
        work.run(() -> {
            var other = Thread.ofPlatform().start(() -> {
                try {
                    work.run(() -> "");
                } catch (Unavailable busy) {
                    answers[0] = busy;
                }
            });
            other.join();
            return "";
        });
        assertThat(answers[0]).isInstanceOf(Unavailable.class);
        assertThat(work.run(() -> "Xong")).isEqualTo("Xong");
    }

    /** More than any array can hold: the machine gives up at once, whatever memory it has. */
    @Test
    void work_for_which_there_is_no_memory_is_refused_and_the_next_is_done() {
        assertThatThrownBy(() -> work.run(() -> new long[Integer.MAX_VALUE])).isInstanceOf(Unreadable.class);
        assertThat(work.run(() -> 1)).isEqualTo(1);
    }
}
